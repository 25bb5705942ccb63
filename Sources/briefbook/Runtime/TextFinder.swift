internal import BriefCore
internal import BriefStore
internal import Navigator

/// Looks for words in the text of one source, a stretch of blocks at a time.
struct TextFinder {
    let book: Book
    let source: SourceKey

    private static let stretch = 64

    /// The first place after the query's origin, or the last before it.
    func find(_ query: FindQuery) throws -> TextSpan? {
        let start = try book.blockIndex(of: source, at: query.origin)
        return query.isForward ? try forward(query, from: start) : try backward(query, from: start)
    }

    private func forward(_ query: FindQuery, from start: Int) throws -> TextSpan? {
        var offset = start
        while true {
            let window = try book.blocks(of: source, offset: offset, count: TextFinder.stretch)
            for block in window.rows {
                let places = places(of: query.text, in: block)
                if let place = places.first(where: { $0.start > query.origin }) { return place }
            }
            offset += window.rows.count
            if window.rows.isEmpty || offset >= window.total { return nil }
        }
    }

    private func backward(_ query: FindQuery, from start: Int) throws -> TextSpan? {
        var end = start + 1
        while end > 0 {
            let offset = max(0, end - TextFinder.stretch)
            let window = try book.blocks(of: source, offset: offset, count: end - offset)
            for block in window.rows.reversed() {
                let places = places(of: query.text, in: block)
                if let place = places.last(where: { $0.start < query.origin }) { return place }
            }
            end = offset
        }
        return nil
    }

    private func places(of words: String, in block: ReaderBlock) -> [TextSpan] {
        TextFold.matches(of: words, in: block.text).map { range in
            TextSpan(
                block.block.span.start + range.lowerBound,
                block.block.span.start + range.upperBound
            )
        }
    }
}
