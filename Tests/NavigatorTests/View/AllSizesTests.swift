import TerminalScreen
import Testing

@testable import Navigator

/// Every size composes, whatever is shown.
@Suite struct AllSizesTests {
    static let keys = [
        "", "j Enter", "j Enter z", "j Enter Enter", "j Enter Enter Enter .", "g s", "g s Enter",
        "j Enter w", "j Enter =", "?", ":", "g", "s", "/", "g s j D x Enter", "P a Enter b",
        "g m Enter G", "g m R", "g m r Space",
    ]

    /// All sizes are covered by the states together: each takes its share of them.
    @Test(arguments: keys.indices)
    func `every size up to 60 by 140 is filled without a trap`(index: Int) throws {
        var session = try started(Self.keys[index])
        let theme = try Theme(.dark, depth: .indexed)
        for rows in 1...60 {
            for columns in 1...140 where (rows * 7 + columns) % Self.keys.count == index {
                try check(&session, Size(rows: rows, columns: columns), theme)
            }
        }
    }

    @Test(arguments: keys)
    func `every small size is filled without a trap, whatever is shown`(keys: String) throws {
        var session = try started(keys)
        let theme = try Theme(.dark, depth: .indexed)
        for rows in 0...7 {
            for columns in 0...12 { try check(&session, Size(rows: rows, columns: columns), theme) }
        }
    }

    @Test(arguments: LayoutChoice.allCases)
    func `every size around the change of layout is filled without a trap`(
        layout: LayoutChoice
    ) throws {
        var session = try Session(layout: layout)
        try session.press("j Enter j")
        let theme = try Theme(.dark, depth: .indexed)
        for rows in 14...26 {
            for columns in [71, 72, 79, 80, 99, 100] {
                try check(&session, Size(rows: rows, columns: columns), theme)
            }
        }
    }

    private func started(_ keys: String) throws -> Session {
        var session = try Session(rows: 30, columns: 120)
        try session.press(keys)
        if keys == "s" { session.type("japan") }
        return session
    }

    private func check(_ session: inout Session, _ size: Size, _ theme: Theme) throws {
        session.send(.resized(size))
        let screen = View.screen(session.state, theme: theme)
        try #require(screen.size == size)
        if let cursor = screen.cursor { try #require(screen.bounds.contains(cursor)) }
        let arrangement = Arrangement(session.state)
        for frame in arrangement.frames {
            try #require(frame.body.intersection(screen.bounds).rows == frame.body.rows)
        }
    }
}
