internal import BriefCore

extension AnalysedText {
    /// Mentions that lie inside a span, by start.
    func mentions(in span: TextSpan) -> [LocatedMention] {
        var found: [LocatedMention] = []
        var index = firstIndex(of: mentions.count) { mentions[$0].span.start < span.start }
        while index < mentions.count, mentions[index].span.start < span.end {
            if span.contains(mentions[index].span) { found.append(mentions[index]) }
            index += 1
        }
        return found
    }

    /// Dates that lie inside a span, by start.
    func dates(in span: TextSpan) -> [LocatedDate] {
        var found: [LocatedDate] = []
        var index = firstIndex(of: dates.count) { dates[$0].span.start < span.start }
        while index < dates.count, dates[index].span.start < span.end {
            if span.contains(dates[index].span) { found.append(dates[index]) }
            index += 1
        }
        return found
    }

    /// The first blocks of a text, so many beside boilerplate before them such as the headers of a
    /// mail.
    func top(_ count: Int) -> ArraySlice<Block> {
        let start = blocks.firstIndex { $0.kind != .boilerplate } ?? 0
        return blocks.prefix(start + count)
    }

    /// True for a block that begins with a dash.
    func isDashed(_ block: Block) -> Bool {
        guard block.span.count > 3 else { return false }
        let start = block.span.start
        if text.bytes[start] == 0x2D { return true }
        return text.bytes[start] == 0xE2 && text.bytes[start + 1] == 0x80
            && (text.bytes[start + 2] == 0x93 || text.bytes[start + 2] == 0x94)
    }

    /// Indices of the sentences of a block.
    func sentences(ofBlock block: Int) -> Range<Int> {
        let first = firstIndex(of: sentences.count) { sentences[$0].passage.block < block }
        var end = first
        while end < sentences.count, sentences[end].passage.block == block { end += 1 }
        return first..<end
    }

    /// The first index for which the test fails, of a list on which it holds first.
    private func firstIndex(of count: Int, where isBefore: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
