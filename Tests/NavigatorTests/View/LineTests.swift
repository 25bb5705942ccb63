import TerminalScreen
import Testing

@testable import Navigator

@Suite struct LineTests {
    private var line: Line {
        var line = Line("Korea: ", "actor")
        line.append("talks on data have begun", "row")
        return line
    }

    @Test
    func `what does not fit ends in an ellipsis, in whatever role the cut falls`() {
        #expect(line.truncated(to: 31) == line)
        #expect(line.truncated(to: 10).text == "Korea: ta…")
        #expect(line.truncated(to: 7).text == "Korea:…")
        #expect(line.truncated(to: 3).text == "Ko…")
        #expect(line.truncated(to: 1).text == "…")
        #expect(line.truncated(to: 0).text == "")
    }

    @Test
    func `lighting changes roles and leaves the text`() {
        let lit = line.lighting(text: "DATA", "search.match")
        #expect(lit.text == line.text)
        #expect(lit.runs.filter { $0.role == "search.match" }.map(\.text.text) == ["data"])
    }

    @Test
    func `lighting reaches over the border of two roles`() {
        let lit = line.lighting(text: "a: talks", "search.match")
        #expect(
            lit.runs.filter { $0.role == "search.match" }.map(\.text.text).joined() == "a: talks"
        )
        #expect(lit.text == line.text)
    }

    @Test
    func `a line is broken between words and keeps its roles`() {
        let lines = line.wrapped(to: 12, limit: 9)
        #expect(lines.map(\.text) == ["Korea: talks", "on data have", "begun"])
        #expect(lines[0].runs.map(\.role) == ["actor", "row"])
    }

    @Test
    func `beyond the limit the rest follows on the last line, to be cut`() {
        let lines = line.wrapped(to: 12, limit: 2)
        #expect(lines.map { $0.truncated(to: 12).text } == ["Korea: talks", "on data hav…"])
    }

    @Test
    func `a wide letter is not cut in half`() {
        #expect(Line("東京", "row").truncated(to: 3).text == "東…")
        #expect(Line("東京", "row").truncated(to: 2).width <= 2)
    }
}
