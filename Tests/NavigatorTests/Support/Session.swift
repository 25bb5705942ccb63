import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// A navigator with a book that answers at once.
struct Session {
    private(set) var state: NavigatorState
    var book: SampleBook
    /// Effects that are for others than the book, in order.
    private(set) var effects: [Effect] = []
    /// Requests answered, in order.
    private(set) var requests: [Request] = []

    static let today = CalendarDate(year: 2024, month: 2, day: 1)

    /// A session that has started and been answered.
    init(
        rows: Int = 24,
        columns: Int = 80,
        layout: LayoutChoice = .auto,
        link: LinkProfile = .fast,
        book: SampleBook = .small,
        themes: [String] = ["dark", "light"],
        keys: KeyMap = .standard,
        saved: SessionState = SessionState()
    ) throws {
        let today = try #require(Session.today)
        state = NavigatorState(
            size: Size(rows: rows, columns: columns),
            today: today,
            layout: layout,
            link: link,
            themes: themes,
            theme: themes.first ?? "",
            keys: keys
        )
        state.restore(saved)
        self.book = book
        send(.started)
    }

    /// Takes in a message and answers what it asks of the book.
    mutating func send(_ message: Message) {
        var waiting = update(&state, message)
        while !waiting.isEmpty {
            let effect = waiting.removeFirst()
            switch effect {
            case .load(let id, let request):
                requests.append(request)
                waiting += update(&state, .loaded(id, book.reply(to: request)))
            case .search(let id, let query):
                let hits = book.hits(query)
                waiting += update(
                    &state,
                    .searchReturned(
                        id,
                        SearchAnswer(
                            hits: hits.rows,
                            total: hits.total,
                            isComplete: query.isThorough,
                            remarks: book.remarks
                        ),
                        from: hits.offset
                    )
                )
            default: effects.append(effect)
            }
        }
    }

    /// Presses keys, by their names, set apart by blanks, then lets them pause.
    mutating func press(_ keys: String) throws {
        for name in keys.split(separator: " ") {
            send(.key(try #require(Key(String(name)), "\(name) is not a key")))
        }
        send(.pauseElapsed)
    }

    /// Types a text letter by letter, then lets the keys pause.
    mutating func type(_ text: String) {
        for letter in text { send(.key(.character(letter))) }
        send(.pauseElapsed)
    }

    /// The screen as drawn, in the dark theme.
    var screen: Screen {
        get throws { View.screen(state, theme: try Theme(.dark, depth: .indexed)) }
    }

    /// The screen's lines as text.
    var lines: [String] {
        get throws { try screen.lines }
    }

    /// The first line that holds a text.
    func line(with text: String) throws -> String? {
        try lines.first { $0.contains(text) }
    }
}
