internal import BriefAssembly
internal import BriefCore
internal import BriefStore

/// Cards for the room, those of the agenda that the brief has no line for with what the book's
/// sources say of them.
struct AgendaSearch {
    /// The cards.
    let cards: [RoomCard]
    /// What their lines are, by key.
    let matters: [String: Readout.Matter]

    /// Lines of sources on one card at most.
    private static let most = 5

    /// Looks in a book for what a brief has no line on.
    init(_ book: Book, _ meeting: Meeting, _ brief: Brief) throws {
        let names = try meeting.subjects.map { try book.subject($0)?.name ?? $0.code }
        let readout = Readout.title(of: names, on: meeting.date)
        var matters = brief.roomMatters
        cards = try brief.roomCards.map { card in
            guard card.isSilent else { return card }
            let hits = try AgendaSearch.hits(on: card.topic, with: meeting.subjects, in: book)
                .filter { $0.sourceTitle != readout }
            let found = hits.prefix(AgendaSearch.most).map { hit in
                RoomCard.Line(
                    use: .source,
                    key: "passage:\(hit.source.description):\(hit.span.start)",
                    words: FindingText.oneLine(hit.text)
                )
            }
            for (line, hit) in zip(found, hits) {
                matters[line.key] = Readout.Matter(
                    line.words,
                    in: hit.sourceTitle,
                    paragraph: hit.paragraph
                )
            }
            return card.adding(found)
        }
        for card in cards {
            for line in card.lines where line.use == .item {
                matters[line.key] = Readout.Matter(line.words)
            }
        }
        self.matters = matters
    }

    /// Passages with all words of an item: those that concern whom the meeting is with, else any.
    private static func hits(
        on topic: String,
        with subjects: [SubjectID],
        in book: Book
    ) throws -> [SearchHit] {
        let query = AgendaWords(topic).query
        guard !query.isEmpty else { return [] }
        let among = subjects.map { " subject:" + $0.code }.joined()
        let near = try book.search(query + among, limit: most)
        return near.isEmpty ? try book.search(query, limit: most) : near
    }
}
