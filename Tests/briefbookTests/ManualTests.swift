import ArgumentParser
import Testing

@testable import briefbook

@Suite struct ManualTests {
    @Test
    func `every command is in the manual`() {
        let text = Manual.program
        for name in Briefbook.configuration.subcommands.compactMap({ $0.configuration.commandName })
        {
            #expect(text.contains(".SS \"\(name)\"\n"))
        }
    }

    @Test
    func `options that hold everywhere are told once`() {
        let parts = Manual.program.split(separator: "\n").filter { $0 == ".B \\-\\-json" }
        #expect(parts.count == 1)
    }

    @Test
    func `every exit status is in the manual`() {
        let text = Manual.program
        for status in ExitStatus.allCases {
            #expect(text.contains(".B \(status.rawValue)\n"))
        }
    }

    @Test
    func `nothing in a text is a command of the formatter`() {
        #expect(ManPage.escaped("a\\b 'c' -d") == "a\\eb \\(aqc\\(aq \\-d")
        var page = ManPage("x", section: 1, title: "y")
        page.paragraph(".SH no heading")
        #expect(page.text.contains("\n\\&.SH no heading\n"))
    }

    @Test
    func `a help text is taken apart into rows`() {
        let help = HelpText(
            """
            OVERVIEW: Does it.

            More on it.

              briefbook it

            USAGE: briefbook it [--a]

            OPTIONS:
              --a <b>                 What it does.
              --long-one-without-room
                                      What that does.
            """
        )
        #expect(help.abstract == "Does it.")
        #expect(help.discussion == ["More on it.", "", "  briefbook it"])
        #expect(help.usage == ["briefbook it [--a]"])
        #expect(
            help.groups.first?.rows == [
                HelpText.Row(name: "--a <b>", words: "What it does."),
                HelpText.Row(name: "--long-one-without-room", words: "What that does."),
            ]
        )
    }
}
