package import BriefCore
package import TerminalScreen

/// What is at hand in the room: its cards, and what was noted so far.
package struct RoomSheet: Hashable, Sendable {
    /// The meeting.
    package let row: MeetingRow
    /// The cards, in order.
    package let cards: [RoomCard]
    /// What was noted, in order.
    package let log: [RoomEntry]
    /// Where the readout goes unless the reader names another file.
    package let path: String

    /// Makes a sheet.
    package init(row: MeetingRow, cards: [RoomCard], log: [RoomEntry], path: String) {
        self.row = row
        self.cards = cards
        self.log = log
        self.path = path
    }
}

/// The cards of a meeting while it is held.
package struct RoomState: Equatable, Sendable {
    /// Number of the meeting.
    package let number: Int
    /// The brief the cards are made of.
    package let choice: BriefChoice?
    /// The cards; nil until they have come.
    package private(set) var sheet: RoomSheet?
    /// The card that is shown, from 0.
    package private(set) var card = 0
    /// Cursor among the lines of the card.
    package var lines = Viewport() {
        didSet { if lines.cursor != oldValue.cursor { scrolled = 0 } }
    }
    /// Rows scrolled off the top of a line that is taller than the screen.
    package var scrolled = 0
    /// The request for them; nil where nothing is awaited.
    package var awaiting: RequestID?
    /// True once asked.
    package var isAsked = false
    /// True once something was noted, be it back or not.
    package var hasNoted = false
    /// True where the notebook has no such meeting.
    package private(set) var isGone = false
    /// What is gone to when the cards have come; nil for the first card, or once it was.
    private var goal: Goal?

    private struct Goal: Equatable, Sendable {
        let topic: String
        let key: String
    }

    /// The room of a meeting.
    package init(number: Int, choice: BriefChoice? = nil) {
        self.number = number
        self.choice = choice
    }

    /// The room at the card of a topic, and the line of a key there where that is not empty.
    init(number: Int, choice: BriefChoice, topic: String, key: String = "") {
        self.init(number: number, choice: choice)
        goal = Goal(topic: topic, key: key)
    }

    /// Goes to the card that was wanted: by its topic, else by the line.
    private mutating func seekGoal() {
        guard let goal, let cards = sheet?.cards else { return }
        self.goal = nil
        let isShown = shown?.topic == goal.topic
        let card =
            (isShown ? self.card : cards.firstIndex { $0.topic == goal.topic })
            ?? cards.firstIndex { $0.lines.contains { $0.key == goal.key } }
        guard let card else { return }
        if card != self.card { turn(by: card - self.card) }
        if let line = shown?.lines.firstIndex(where: { $0.key == goal.key }) {
            lines.move(to: line)
        }
    }

    /// The card that is shown; nil where there is none.
    package var shown: RoomCard? {
        guard let cards = sheet?.cards, cards.indices.contains(card) else { return nil }
        return cards[card]
    }

    /// The line under the cursor; nil where there is none.
    package var line: RoomCard.Line? {
        guard let shown, shown.lines.indices.contains(lines.cursor) else { return nil }
        return shown.lines[lines.cursor]
    }

    /// What was noted of a line, in order.
    package func marks(of line: RoomCard.Line) -> [RoomEntry] {
        (sheet?.log ?? []).filter { $0.key == line.key }
    }

    /// What an entry is about: its words, else those of its line, else its topic.
    package func about(_ entry: RoomEntry) -> String {
        let lines = sheet?.cards.lazy.flatMap(\.lines)
        let line = entry.words.isEmpty ? lines?.first { $0.key == entry.key }?.words : nil
        return line.map { "on “\($0)”" } ?? entry.about
    }

    /// Goes so many cards on, as far as there are any.
    package mutating func turn(by count: Int) {
        let cards = sheet?.cards.count ?? 0
        card = min(max(0, card + max(-cards, min(cards, count))), max(0, cards - 1))
        lines = Viewport(count: shown?.lines.count ?? 0, height: lines.height)
        scrolled = 0
    }

    /// Takes the cards in; the card and the line stay, wherever they stand now.
    package mutating func take(_ sheet: RoomSheet?, for id: RequestID) -> Bool {
        guard awaiting == id else { return false }
        awaiting = nil
        isGone = sheet == nil
        let held = shown.map { Goal(topic: $0.topic, key: line?.key ?? "") }
        self.sheet = sheet
        card = min(card, max(0, (sheet?.cards.count ?? 0) - 1))
        lines.setCount(shown?.lines.count ?? 0)
        // A book that has changed makes other cards: the next key notes the line it is meant for.
        if goal == nil, let held, shown?.topic != held.topic || line?.key != held.key {
            goal = held
        }
        seekGoal()
        return true
    }
}
