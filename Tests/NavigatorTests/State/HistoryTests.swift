import BriefCore
import Testing

@testable import Navigator

@Suite struct HistoryTests {
    private func subject(_ code: String) -> Place {
        .subject(SubjectState(id: SubjectID(.country, code)))
    }

    private func code(_ history: History) -> String {
        if case .subject(let subject) = history.current { return subject.id.code }
        return "index"
    }

    @Test
    func `back and forward walk the screens visited`() {
        var history = History(.index(.countries))
        history.open(subject("JP"))
        history.open(subject("KR"))
        history.goBack(2)
        #expect(code(history) == "index")
        history.goBack(-1)
        #expect(code(history) == "JP")
        #expect(history.canGoBack && history.canGoForward)
    }

    @Test
    func `opening a screen forgets what lay ahead`() {
        var history = History(.index(.countries))
        history.open(subject("JP"))
        history.goBack()
        history.open(subject("KR"))
        #expect(!history.canGoForward)
        #expect(history.places.count == 2)
    }

    @Test
    func `walking off either end stays there`() {
        var history = History(.index(.countries))
        history.open(subject("JP"))
        history.goBack(.max)
        #expect(code(history) == "index")
        history.goBack(.min)
        #expect(code(history) == "JP")
    }

    @Test
    func `closing shows the screen before, and never closes the last`() {
        var history = History(.index(.countries))
        history.open(subject("JP"))
        history.close()
        #expect(code(history) == "index")
        history.close()
        #expect(history.places.count == 1)
    }

    @Test
    func `no more than a hundred screens are remembered`() {
        var history = History(.index(.countries))
        for number in 0..<300 { history.open(subject("S\(number)")) }
        #expect(history.places.count == 100)
        #expect(code(history) == "S299")
    }
}
