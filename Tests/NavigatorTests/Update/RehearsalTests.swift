import BriefCore
import Testing

@testable import Navigator

@Suite struct RehearsalTests {
    private func drill(_ keys: String = "") throws -> Session {
        var session = try Session()
        try session.press("g m r " + keys)
        return session
    }

    private func grades(_ session: Session) -> [String] {
        session.effects.compactMap { effect in
            guard case .meeting(.change(.grade(_, let question, let grade))) = effect else {
                return nil
            }
            return question.key + " " + grade.rawValue
        }
    }

    @Test
    func `what is overdue comes first, then what is new; what is not due does not come`() throws {
        #expect(try drill().state.drill?.queue == ["seven", "five"])
    }

    @Test
    func `the answer is hidden until a key is pressed`() throws {
        var session = try drill()
        #expect(try session.line(with: "What does it cost?") != nil)
        #expect(try session.line(with: "Less than it did.") == nil)
        try session.press("Space")
        #expect(try session.line(with: "Less than it did.") != nil)
    }

    @Test
    func `the answer is seen on the smallest screen`() throws {
        var session = try Session(rows: 6, columns: 40)
        try session.press("g m r Space")
        #expect(try session.line(with: "Less than it did.") != nil)
    }

    @Test
    func `no grade is taken before the answer is shown`() throws {
        let session = try drill("3")
        #expect(grades(session) == [])
        #expect(session.state.drill?.queue.first == "seven")
    }

    @Test
    func `what was not known comes again at the end, what was known does not`() throws {
        let session = try drill("Space 1 Space 3")
        #expect(grades(session) == ["seven again", "five good"])
        #expect(session.state.drill?.queue == ["seven"])
    }

    @Test
    func `at the end it is said when the next one is due, and one may begin again`() throws {
        var session = try drill("Space 3 Space 2")
        #expect(try session.line(with: "2 questions known") != nil)
        try session.press("Space")
        #expect(session.state.drill?.queue == ["five", "six", "seven"])
    }
}
