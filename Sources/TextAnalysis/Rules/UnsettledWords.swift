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

    /// Places of changes, in order of the text.
    private var places: [Place] = []
    /// How far those up to each one reach: changes of whole paragraphs reach over others.
    private var ends: [Int] = []

    /// Reads the notes of a text.
    init(_ text: AnalysedText) {
        var above: (start: Int, paragraph: ChangedParagraph)?
        var last: Block?
        for block in text.blocks {
            guard block.isNote else {
                last = block
                above = nil
                continue
            }
            if above == nil, let last {
                let words = text.text.bytes[last.span.start..<last.span.end]
                above = (last.span.start, ChangedParagraph(words))
            }
            let note = text.text.bytes[block.span.start..<block.span.end]
            guard let told = above?.paragraph.told(by: note), let start = above?.start
            else { continue }
            let span = TextSpan(start + told.range.lowerBound, start + told.range.upperBound)
            places.append(Place(span: span, told: told))
        }
        places.sort { $0.span < $1.span }
        for place in places { ends.append(max(ends.last ?? 0, place.span.end)) }
    }

    /// The findings, each with a cue for every change of its words.
    func marking(_ findings: [Finding]) -> [Finding] {
        guard !places.isEmpty else { return findings }
        return findings.map { finding in
            let near = places(near: finding.span).filter { touches($0, finding.span) }
            let cues = near.map { place in
                FiredCue(
                    change: place.told.title,
                    at: TextSpan(
                        max(place.span.start, finding.span.start),
                        min(place.span.end, finding.span.end)
                    )
                )
            }
            return cues.reduce(finding) { $0.cues.contains($1) ? $0 : $0.adding($1) }
        }
    }

    /// The places that may touch a span.
    private func places(near span: TextSpan) -> ArraySlice<Place> {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle].span.start <= span.end { low = middle + 1 } else { high = middle }
        }
        var first = low
        while first > 0, ends[first - 1] >= span.start { first -= 1 }
        return places[first..<low]
    }

    private func touches(_ place: Place, _ span: TextSpan) -> Bool {
        guard place.span.isEmpty else { return place.span.overlaps(span) }
        let point = place.span.start
        // Whole sentences taken out beside another change nothing of it.
        return place.told.isWhole
            ? span.start < point && point < span.end : span.start <= point && point <= span.end
    }
}
