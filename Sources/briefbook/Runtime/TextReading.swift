internal import BriefCore
internal import BriefStore
internal import Navigator
internal import TextAnalysis

/// Answers what only the texts themselves tell, read again for it.
struct TextReading {
    /// Where things are.
    let access: BookAccess
    /// Names the reader said to be no subjects.
    let refused: Set<String>
    /// Raised to stop.
    let isStopped: StopFlag

    /// Names shown at most.
    private static let limit = 500
    /// Sources read at a time.
    private static let stretch = 100

    /// The answer to a request for dates or names.
    func reply(to request: Request) throws -> Reply {
        let book = try access.reading()
        defer { try? book.close() }
        let analyser = try Field.load().analyser
        if case .dateProposals(let source) = request {
            let stored = try book.document(source)
            return .proposals(analyser.dateProposals(for: stored.document))
        }
        return .candidates(try candidates(in: book, analyser))
    }

    private func candidates(in book: Book, _ analyser: Analyser) throws -> [CandidateRow] {
        var found: [String: CandidateRow] = [:]
        var offset = 0
        while !isStopped.isRaised {
            let window = try book.sources(offset: offset, count: TextReading.stretch)
            for row in window.rows where !isStopped.isRaised {
                try take(row, book, analyser, into: &found)
            }
            offset += window.rows.count
            if window.rows.isEmpty || offset >= window.total { break }
        }
        let sorted = found.values.sorted { left, right in
            (right.sources, right.count, left.name) < (left.sources, left.count, right.name)
        }
        return Array(sorted.prefix(TextReading.limit))
    }

    private func take(
        _ row: SourceRow,
        _ book: Book,
        _ analyser: Analyser,
        into found: inout [String: CandidateRow]
    ) throws {
        let document = try book.document(row.key).document
        for name in analyser.candidates(in: document) where !refused.contains(name.name) {
            if let known = found[name.name] {
                found[name.name] = known.also(name.count, abbreviation: name.abbreviation)
                continue
            }
            let around = TextSpan(max(0, name.span.start - 60), name.span.end + 80)
            found[name.name] = CandidateRow(
                name: name.name,
                abbreviation: name.abbreviation,
                count: name.count,
                sources: 1,
                sourceTitle: row.shownTitle,
                source: row.key,
                span: name.span,
                words: try book.words(of: row.key, in: around)
            )
        }
    }
}
