internal import BriefCore
internal import BriefStore
internal import Navigator

/// A search of the whole book, printed; what `briefbook search` does, whoever read its arguments.
struct SearchRequest {
    /// Where the book is.
    let workspace: Workspace
    /// What is looked for, as typed.
    let words: String
    /// Hits printed, at most.
    let limit: Int
    /// True where each hit is an object on a line.
    let isJSON: Bool
    /// Colours of lines that are no objects.
    let color: ColorChoice

    /// Searches and prints.
    ///
    /// - Throws: `CommandFailure` with status 1 where nothing was found.
    func run() throws {
        HeapReserve.fill()
        let book = try BookAccess(workspace: workspace, showsWork: true).reading()
        // The system closes what an ended program had open, in less time than it takes to do it here.
        _ = Unmanaged.passRetained(book)
        let answer = try book.answer(to: words, ranks: 0..<limit, isAlone: true)
        for remark in answer.remarks { StandardError.line("briefbook: " + remark.asShown) }
        if isJSON {
            try printObjects(answer.hits, of: book)
        } else {
            try printLines(answer.hits)
        }
        guard answer.hits.isEmpty else { return }
        throw CommandFailure(.nothingFound, "no passage holds “\(words)”")
    }

    private func printObjects(_ hits: [SearchHit], of book: Book) throws {
        var rows = RowJSON(book: book)
        var lines = StandardOutput()
        for (index, hit) in hits.enumerated() {
            try lines.line(rows.hit(hit, rank: index + 1).text)
        }
        try lines.flush()
    }

    private func printLines(_ hits: [SearchHit]) throws {
        var report = Report(color: color)
        for hit in hits {
            var parts = [
                hit.sourceTitle, DateWording.words(hit.sourceDate, basis: hit.sourceBasis),
            ]
            if let place = hit.place { parts.append(place) }
            parts.append(hit.source.text)
            if !hit.forms.isEmpty {
                let forms = hit.forms.map(FindingText.oneLine).joined(separator: ", ")
                parts.append("found as " + forms)
            }
            try report.entry(parts.joined(separator: " · "), FindingText.oneLine(hit.text))
        }
        try report.finish()
    }
}
