internal import BriefCore

/// Rows of a list that are to be copied when they have come.
struct RowsWanted: Equatable {
    let id: RequestID
    let isCited: Bool
    let count: Int
}

extension NavigatorState {
    /// Asks for rows of the list that has the cursor, to be copied wherever they stand.
    mutating func ask(for rows: ClosedRange<Int>, _ isCited: Bool) -> [Effect] {
        let range = Range(rows)
        let id = stamp()
        let effect: Effect
        switch focus {
        case .index(.sources): effect = .load(id, .sources(indexes.sources.filter, rows: range))
        case .index(let kind):
            guard let subjects = kind.subjects else { return [] }
            effect = .load(id, .subjects(subjects, indexes[kind].filter, rows: range))
        case .subject(.sources):
            guard let subject else { return [] }
            effect = .load(id, .sourcesOf(subject.ids, subject.sources.filter, rows: range))
        case .subject(let pane):
            guard let subject else { return [] }
            effect = .load(id, .findings(subject.ids, pane, subject[pane].filter, rows: range))
        case .hits:
            guard let search else { return [] }
            effect = .search(
                id,
                SearchQuery(text: search.asked, hits: range, isThorough: search.isThorough)
            )
        case .proof, .reader, .meeting: return []
        }
        awaitingRows = RowsWanted(id: id, isCited: isCited, count: rows.count)
        return [effect]
    }

    /// Copies the rows of an answer where they were asked for to be copied; nil for other answers.
    mutating func copyRows(_ reply: Reply, for id: RequestID) -> [Effect]? {
        switch reply {
        case .subjects(let window):
            copy(window.rows.map { ($0.name, "\($0.name) (\($0.id))") }, for: id)
        case .sources(let window): copy(window.rows.map(Self.words), for: id)
        case .findings(let window): copy(window.rows.compactMap(Self.words), for: id)
        default: nil
        }
    }

    /// The same for hits.
    mutating func copyRows(_ answer: SearchAnswer, for id: RequestID) -> [Effect]? {
        copy(answer.hits.map(Self.words), for: id)
    }

    private mutating func copy(
        _ rows: [(words: String, cited: String)],
        for id: RequestID
    ) -> [Effect]? {
        guard let wanted = awaitingRows, wanted.id == id else { return nil }
        awaitingRows = nil
        guard rows.count == wanted.count else {
            notice = Notice(
                "The list has changed: \(Counting.words(rows.count, "row", "rows")) of "
                    + "\(Counting.number(wanted.count)) are left; nothing was copied.",
                isError: true
            )
            return []
        }
        let lines = rows.map { wanted.isCited ? $0.cited : $0.words }
        return [.copy(lines.joined(separator: "\n"), rows: lines.count)]
    }

    private static func words(_ found: FindingRow) -> (words: String, cited: String)? {
        guard let citation = found.citations.first else { return nil }
        let source = CitedSource(
            title: found.sourceTitle,
            date: found.sourceDate,
            basis: found.sourceBasis,
            imprint: found.imprint,
            key: citation.source
        )
        return (citation.words.oneLine, source.text(citation.words, at: citation.place))
    }

    private static func words(_ hit: SearchHit) -> (words: String, cited: String) {
        let source = CitedSource(
            title: hit.sourceTitle,
            date: hit.sourceDate,
            basis: hit.sourceBasis,
            imprint: hit.imprint,
            key: hit.source
        )
        return (hit.text.oneLine, source.text(hit.text, at: hit.place))
    }

    private static func words(_ source: SourceRow) -> (words: String, cited: String) {
        (source.shownTitle.oneLine, CitedSource(source).text)
    }
}
