import TerminalScreen
import Testing

@testable import TerminalNcurses

@Suite struct TerminalEnvironmentTests {
    @Test(arguments: [
        ("0", 10), ("3", 10), ("10", 10), ("250", 250), ("1000", 1000), ("60000", 1000),
        ("-5", 25), ("soon", 25), ("", 25),
    ])
    func `the wait after Esc is neither so short that keys are cut nor so long that Esc seems dead`(
        text: String,
        milliseconds: Int
    ) {
        let environment = TerminalEnvironment(variables: ["ESCDELAY": text])
        #expect(environment.escapeDelay == milliseconds)
    }

    @Test
    func `over a network the wait is longer`() {
        let environment = TerminalEnvironment(variables: ["SSH_CONNECTION": "a 1 b 2"])
        #expect(environment.escapeDelay == 100)
    }

    @Test(arguments: [
        ("50", 50), ("1000", 1000), ("1001", 24), ("99999", 24), ("0", 24), ("-3", 24),
        ("many", 24),
    ])
    func `a size no terminal has is not believed`(lines: String, rows: Int) {
        #expect(TerminalEnvironment(variables: ["LINES": lines]).fallbackSize.rows == rows)
    }
}
