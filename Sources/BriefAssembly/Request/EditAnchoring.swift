internal import BriefCore

/// Finds the lines again on which changes were made, where a book has changed since.
struct EditAnchoring {
    /// The changes on the lines as they are called now.
    private(set) var edits: BriefEdits
    private var gone: Set<String> = []
    private var origins: [String: String] = [:]

    /// Words of a line that must be shared with what it was, of all words of both.
    private static let least = 0.6

    /// Brings changes to the findings of some material.
    init(_ edits: BriefEdits, in material: Material) {
        self.edits = edits
        let findings = material.findings + material.standing
        let known = Set(findings.map(\.key))
        for (key, anchor) in edits.anchors.sorted(by: { $0.key < $1.key }) {
            guard let place = Place(key), !known.contains(place.core) else { continue }
            if let found = EditAnchoring.finding(of: anchor, place, among: findings) {
                rename(key, to: place.prefix + found.key)
            } else {
                gone.insert(key)
            }
        }
    }

    /// What became of changes that are no lines, as far as a ceiling lets pass.
    func report(under ceiling: String?) -> EditReport {
        let shown = edits.anchors.filter {
            MarkingScale.passes($0.value.marking, ceiling: ceiling)
        }
        let entries = shown.map { key, anchor in
            EditReport.Entry(key: key, anchor: anchor, wording: edits.reworded[key])
        }.sorted { left, right in
            let parts = (place(left.anchor.part), place(right.anchor.part))
            if parts.0 != parts.1 { return parts.0 < parts.1 }
            return (left.anchor.words, left.key) < (right.anchor.words, right.key)
        }
        return EditReport(
            // Where our line is left out, the matter itself says so.
            leftOut: entries.filter { entry in
                edits.dropped.contains(entry.key) && !gone.contains(entry.key)
                    && BriefEdits.matter(answeredBy: entry.key) == nil
            },
            gone: entries.filter {
                gone.contains($0.key)
                    && ($0.wording != nil || edits.dropped.contains($0.key))
            },
            origins: origins
        )
    }

    private func place(_ part: BriefPart) -> Int { BriefPart.allCases.firstIndex(of: part) ?? 0 }

    private mutating func rename(_ old: String, to new: String) {
        origins[new] = old
        if edits.dropped.remove(old) != nil { edits.dropped.insert(new) }
        if let words = edits.reworded.removeValue(forKey: old), edits.reworded[new] == nil {
            edits.reworded[new] = words
        }
        edits.order = edits.order.map { $0 == old ? new : $0 }
        if let anchor = edits.anchors.removeValue(forKey: old) { edits.anchors[new] = anchor }
    }

    /// The finding that holds the words of an anchor; the nearest one of its kind where none holds
    /// them as they were, nil where none is near.
    private static func finding(
        of anchor: EditAnchor,
        _ place: Place,
        among findings: [MaterialFinding]
    ) -> MaterialFinding? {
        let rivals = findings.filter { $0.claim.kind == place.kind }
        // Another source may lead a line that several tell.
        let same = rivals.first { rival in
            rival.row.citations.contains { Wording.single($0.words) == anchor.words }
        }
        if let same { return same }
        let wanted = words(anchor.words)
        var best: (finding: MaterialFinding, share: Double)?
        for rival in rivals {
            let other = words(rival.words)
            let all = wanted.union(other).count
            guard all > 0 else { continue }
            let share = Double(wanted.intersection(other).count) / Double(all)
            if share >= least, share > best?.share ?? 0 { best = (rival, share) }
        }
        return best?.finding
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    /// The key of a line taken apart: what the part puts before it, and the finding's own.
    private struct Place {
        let prefix: String
        let core: String
        let kind: FindingKind

        /// Takes a key apart; nil for one that names no finding.
        init?(_ key: String) {
            let tokens = key.split(separator: " ", omittingEmptySubsequences: false)
            guard tokens.count >= 5 else { return nil }
            var core = tokens.suffix(5).joined(separator: " ")
            if let sign = core.firstIndex(of: ":"), sign < core.firstIndex(of: " ") ?? sign {
                core = String(core[core.index(after: sign)...])
            }
            guard let identity = FindingIdentity(core) else { return nil }
            self.core = core
            kind = identity.kind
            prefix = String(key.dropLast(core.count))
        }
    }
}
