internal import BriefCore

/// What changed since an earlier version of a brief.
package struct BriefAddendum: Hashable, Sendable {
    /// How a line changed.
    package enum Change: String, CaseIterable, Sendable {
        case new, changed, gone
    }

    /// One line that changed.
    package struct Entry: Hashable, Sendable {
        /// How.
        package let change: Change
        /// The part it stands in, or stood in; nil for the head of the brief.
        package let part: BriefPart?
        /// The words now; the words then for what is gone.
        package let text: String
        /// The words then, where they changed; nil else.
        package let before: String?
        /// Where the words stand now; empty for what is gone.
        package let references: [BriefReference]
    }

    /// The heading over what changed in the head of the brief.
    package static let head = "Head of the brief"

    /// Number of the addendum, from 1.
    package let number: Int
    /// The version it adds to.
    package let since: Int
    /// The lines, in the order of the brief, what is gone last in its part.
    package let entries: [Entry]
}

/// A line of a brief as a version remembers it.
package struct VersionLine: Hashable, Sendable {
    /// The part it stands in; nil for the head of the brief.
    package let part: BriefPart?
    /// Its key.
    package let key: String
    /// Label and words, as they stood.
    package let text: String
    /// Its marking; nil for none.
    package let marking: String?

    /// Makes a line.
    package init(part: BriefPart?, key: String, text: String, marking: String?) {
        self.part = part
        self.key = key
        self.text = text
        self.marking = marking
    }
}

extension Brief {
    /// The lines a version remembers, those of the head first; of a line that points to another
    /// only what it is.
    package var versionLines: [VersionLine] {
        let facts = head.particulars.map { fact in
            VersionLine(
                part: nil,
                key: fact.name,
                text: fact.name + ": " + fact.value,
                marking: nil
            )
        }
        return facts
            + sections.flatMap { section in
                section.items.flatMap { item in
                    [VersionLine(item, of: section.part, under: nil)]
                        + item.lines.map { VersionLine($0, of: section.part, under: item) }
                }
            }
    }

    /// The brief as an addendum to an earlier version: only what changed.
    ///
    /// - Parameters:
    ///   - version: Number of the earlier version.
    ///   - number: Number of the addendum.
    ///   - lines: Its lines.
    ///   - ceiling: Highest marking that may be shown; what is above it is not told as gone either.
    /// - Returns: The addendum; its list is empty where nothing changed.
    package func addendum(
        since version: Int,
        number: Int,
        lines: [VersionLine],
        ceiling: String?
    ) -> BriefAddendum {
        var then: [VersionKey: VersionLine] = [:]
        for line in lines { then[VersionKey(line)] = line }
        let hasHead = lines.contains { $0.part == nil }
        var entries: [BriefAddendum.Entry] = []
        for part in (hasHead ? [nil] : []) + BriefPart.allCases.map(Optional.some) {
            let items = (part.flatMap(section)?.items ?? []).flatMap { [$0] + $0.lines }
            let now = versionLines.filter { $0.part == part }
            for (index, line) in now.enumerated() {
                let before = then.removeValue(forKey: VersionKey(line))
                if before?.text == line.text { continue }
                entries.append(
                    BriefAddendum.Entry(
                        change: before == nil ? .new : .changed,
                        part: part,
                        text: line.text,
                        before: before.flatMap {
                            mayTell($0, ceiling) ? $0.text : nil
                        },
                        references: index < items.count ? items[index].references : []
                    )
                )
            }
            for line in lines where line.part == part {
                guard then.removeValue(forKey: VersionKey(line)) != nil,
                    mayTell(line, ceiling)
                else { continue }
                entries.append(
                    BriefAddendum.Entry(
                        change: .gone,
                        part: part,
                        text: line.text,
                        before: nil,
                        references: []
                    )
                )
            }
        }
        return BriefAddendum(number: number, since: version, entries: entries)
    }

    /// True for a line of an earlier version that may be shown as it stood.
    private func mayTell(_ line: VersionLine, _ ceiling: String?) -> Bool {
        MarkingScale.passes(line.marking, ceiling: ceiling)
            && (!isForOthers || MarkingScale.passes(line.marking, ceiling: MarkingScale.open))
    }
}

extension VersionLine {
    /// A line of a brief, or one that belongs to another line.
    fileprivate init(_ item: BriefItem, of part: BriefPart, under parent: BriefItem?) {
        let isPointer = item.basis == .reckoned && item.text.hasPrefix("See ")
        let parts = [item.label, isPointer ? "" : item.text].filter { !$0.isEmpty }
        self.init(
            part: part,
            key: Wording.single((parent.map { $0.key + " < " } ?? "") + item.key),
            text: Wording.single(parts.joined(separator: ": ")),
            marking: item.marking
        )
    }
}

/// What a line is known by: its part and its key.
private struct VersionKey: Hashable {
    let part: BriefPart?
    let key: String

    init(_ line: VersionLine) {
        part = line.part
        key = line.key
    }
}
