package import BriefCore

/// The words a finding rests on, in their place.
package struct ProofState: Equatable, Sendable {
    /// The finding.
    package let finding: FindingRow
    /// Which of its places is shown, from 0.
    package var citation = 0
    /// The source and the blocks around the words; nil until they have come.
    package var excerpt: SourceExcerpt?
    /// The request for them; nil where nothing is awaited.
    package var awaiting: RequestID?
    /// True once asked, so that a source that is gone is asked for once.
    package var isAsked = false
    /// Lines scrolled off the top; nil to show the words where they stand best.
    package var top: Int?
    /// The line of the text that find has gone to; nil where it is not looked through.
    var found: TextSpan?

    /// True where what was found stands besides the words that are proved: keys that write act on
    /// what is lit.
    var isBesideFinding: Bool {
        guard let found else { return false }
        return shown.map { !$0.span.overlaps(found) } ?? true
    }

    /// The proof of a finding, nothing of which has been loaded.
    package init(_ finding: FindingRow) {
        self.finding = finding
    }

    /// The citation shown; nil where the finding has none.
    package var shown: Citation? {
        let places = finding.places
        return places.indices.contains(citation) ? places[citation] : nil
    }

    /// True where the words at the cited place are no longer those that were cited; false until
    /// the place has been read.
    package var isBroken: Bool {
        guard let shown, let excerpt else { return false }
        guard let words = excerpt.blocks.words(in: shown.span) else { return false }
        return words != shown.words
    }

    /// Shows a place further on, or before, round the end.
    package mutating func step(by count: Int) {
        let places = max(1, finding.places.count)
        let wanted = ((citation + count) % places + places) % places
        guard wanted != citation else { return }
        citation = wanted
        excerpt = nil
        found = nil
        reload()
    }

    /// Asks for the words again.
    package mutating func reload() {
        awaiting = nil
        isAsked = false
        top = nil
    }
}

extension Window where Row == ReaderBlock {
    /// The words a span covers, where they lie in one block at hand; nil else.
    func words(in span: TextSpan) -> String? {
        guard let block = rows.first(where: { $0.block.span.contains(span) }) else { return nil }
        let start = span.start - block.block.span.start
        let bytes = block.text.utf8.dropFirst(start).prefix(span.count)
        return String(decoding: bytes, as: UTF8.self)
    }
}
