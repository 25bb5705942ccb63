internal import BriefCore

/// Says of findings that the words they rest on were changed and nobody has accepted it.
///
/// The words are read as the document's, which they may never become: who speaks from them must
/// know.
struct UnsettledWords {
    private struct Place {
        let span: TextSpan
        let told: ProposedChange.Told
    }

    /// Places of changes, in order of the notes that tell of them.
    private var places: [Place] = []

    /// Reads the notes of a text.
    init(_ text: AnalysedText) {
        var above: Block?
        for block in text.blocks {
            guard block.isNote else {
                above = block
                continue
            }
            guard let above,
                let told = ProposedChange.told(
                    by: text.text.bytes[block.span.start..<block.span.end],
                    below: text.text.bytes[above.span.start..<above.span.end]
                )
            else { continue }
            let start = above.span.start
            let span = TextSpan(start + told.range.lowerBound, start + told.range.upperBound)
            places.append(Place(span: span, told: told))
        }
        places.sort { $0.span < $1.span }
    }

    /// The findings, each with a cue for every change of its words.
    func marking(_ findings: [Finding]) -> [Finding] {
        guard !places.isEmpty else { return findings }
        return findings.map { finding in
            places.reduce(finding) { finding, place in
                guard touches(place, finding.span) else { return finding }
                let cue = FiredCue(
                    change: place.told.title,
                    at: TextSpan(
                        max(place.span.start, finding.span.start),
                        min(place.span.end, finding.span.end)
                    )
                )
                return finding.cues.contains(cue) ? finding : finding.adding(cue)
            }
        }
    }

    private func touches(_ place: Place, _ span: TextSpan) -> Bool {
        guard place.span.isEmpty else { return place.span.overlaps(span) }
        let point = place.span.start
        // Whole sentences taken out beside another change nothing of it.
        return place.told.isWhole
            ? span.start < point && point < span.end : span.start <= point && point <= span.end
    }
}
