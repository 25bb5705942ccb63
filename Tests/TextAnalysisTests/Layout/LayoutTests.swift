import BriefCore
import Testing

@testable import TextAnalysis

struct LayoutTests {
    @Test func `Lines cut at a width are one paragraph`() {
        let text = """
            The ministers met for the second time and spoke about the cables that are to be laid
            between the two coasts, about who is to pay for them, and about the licences that
            are still missing in the north, where the sea is frozen for most of the long year.
            They agreed to meet again before the summer, when the study that was asked for will
            have been written and the parliaments will have had their say.
            """
        #expect(Sample.blocks(text).count == 1)
    }

    @Test func `A semicolon at the end of a full line ends no paragraph`() {
        let text = """
            The ministers met for the second time and spoke about the cables that are to be laid
            between the two coasts. The Ambassador said that nobody could commit himself to it;
            the study that was asked for was under way and would have to be read before anything
            was decided, and the parliaments would have their say in the matter of the licences.
            """
        #expect(Sample.blocks(text).count == 1)
    }

    @Test func `Lines that are not cut at a width are blocks of their own`() {
        let text = """
            The first paragraph stands in one long line and ends with a full stop as it should.
            The second paragraph stands in a line of its own and ends with a full stop as well.
            """
        #expect(Sample.blocks(text).count == 2)
    }

    @Test func `A blank line inside a sentence is passed over`() {
        let text = """
            The working group asked both administrations to write down which of the measures

            could be taken at once. The list is short.
            """
        #expect(
            Sample.blocks(text) == [
                "paragraph: The working group asked both administrations to write down which of "
                    + "the measures could be taken at once. The list is short."
            ]
        )
    }

    @Test func `A sentence that hangs on a small word goes on with a capital`() {
        let text = """
            All of the partners have brought their laws into line with the directive. With

            Montenegro, the talks could be closed within weeks.
            """
        #expect(Sample.blocks(text).count == 1)
    }

    @Test func `A line that hangs on a small word goes on right below`() {
        let text = "They spoke of the pillars and the first results of the\nDigital Partnerships."
        #expect(Sample.blocks(text).count == 1)
    }

    @Test func `Short lines in small letters are not glued to each other`() {
        let text = """
            We spoke about four things that matter to both sides of the table:

            digital skills

            connectivity

            cloud services in the public sector
            """
        #expect(Sample.blocks(text).count == 4)
    }

    @Test(arguments: ["•", "-", "–", "*", "▪", "·", "1.", "(2)", "a)", "iv)"])
    func `List items are kept apart`(marker: String) {
        let text = """
            The following steps are proposed:

            \(marker) to pool the courses of the academies
            \(marker) to post an officer in each capital
            """
        #expect(
            Sample.blocks(text) == [
                "paragraph: The following steps are proposed:",
                "list-item: \(marker) to pool the courses of the academies",
                "list-item: \(marker) to post an officer in each capital",
            ]
        )
    }

    @Test func `Items glued by a lost line break stay apart where each has its marker`() {
        let text = "We will: • build a cable • train staff"
        #expect(Sample.sentences(text) == ["We will:", "build a cable", "train staff"])
    }

    @Test func `A heading needs no markup`() {
        let text = """
            Talks on cables go on

            The two sides met on Monday and spoke about cables.

            What comes next

            A study will be written before the summer.
            """
        #expect(
            Sample.blocks(text) == [
                "heading: Talks on cables go on",
                "paragraph: The two sides met on Monday and spoke about cables.",
                "heading: What comes next",
                "paragraph: A study will be written before the summer.",
            ]
        )
    }

    @Test func `A line that leads into a list is no heading`() {
        let text = """
            What matters for the work that lies before us will include

            - a clause on source code
            - a committee
            """
        #expect(Sample.blocks(text)[0].hasPrefix("paragraph"))
    }

    @Test(arguments: [
        "12 March 2025: Round table in Suva", "12 March 2025 – Round table on cables in Suva",
        "12 March 2025, 9:30: Round table in Suva",
    ])
    func `A day and what takes place on it are an item of a programme`(line: String) {
        #expect(Sample.blocks("The year ahead\n\n\(line)")[1] == "list-item: " + line)
    }

    @Test(arguments: [
        "12 March 2025 – Suva – Press and information team",
        "Wednesday 12 March 2025, 9:30 – 12:45, Suva (hybrid)",
    ])
    func `A day, a place and an hour are no item`(line: String) {
        #expect(!Sample.blocks("The year ahead\n\n\(line)")[1].hasPrefix("list"))
    }

    @Test func `The head of a record is labels`() {
        let text = """
            Ref. Ares(2020)1234567 - 01/02/2020

            Meeting between the Cable Unit and the Island Union

            30 January 2020, 10:00 – 11:00

            Participants:

            Island Union:

            European Commission: A. Person (Cable Unit),

            Summary:

            The Union presented its plans for the second cable and asked for support.
            """
        #expect(
            Sample.blocks(text).map { String($0.prefix { $0 != ":" }) } == [
                "label", "heading", "label", "label", "label", "label", "heading", "paragraph",
            ]
        )
    }

    @Test(arguments: [
        "ALSO READ:  How To Save Money Every Day", "Spread the love", "Similar Posts",
        "[Edited by A. Person]", "Page 3 of 12", "- 4 -", "Subscribe now and win a phone",
        "Home › What we do › Pacific", "https://example.org/page", "A harbour (Envato)",
        "Skip to main content",
    ])
    func `What says nothing is boilerplate`(line: String) {
        let text = """
            The two sides met on Monday and spoke about cables.

            \(line)

            A study will be written before the summer.
            """
        #expect(Sample.blocks(text)[1].hasPrefix("boilerplate"))
    }

    @Test func `A caption below a film is boilerplate and so is one at the end`() {
        let text = """
            The two sides met on Monday and spoke about cables.

              • Remote video URL

            A minister on cables

            A study will be written before the summer.

            Two people in front of a map
            """
        #expect(
            Sample.blocks(text).map { String($0.prefix { $0 != ":" }) } == [
                "paragraph", "boilerplate", "boilerplate", "paragraph", "boilerplate",
            ]
        )
    }

    @Test func `Who said a quotation is a label`() {
        let text = """
            Cables are roads of our time.

            - The minister's remarks in the council, 18 July 2022

            The council met in the evening.
            """
        #expect(Sample.blocks(text)[1].hasPrefix("label"))
    }

    @Test func `Blocks leave out only white space`() {
        for file in ["news-malaysia-chips", "record-nordic-cable", "web-pacific"] {
            let bytes = Sample.bytes(of: Sample.path("Tests/Fixtures/documents/\(file).txt"))
            let document = Sample.document(SourceText(decoding: bytes))
            var covered = Array(repeating: false, count: document.text.count)
            var last = 0
            for block in Layout(Sample.vocabulary.cues).blocks(of: document) {
                #expect(block.span.start >= last)
                last = block.span.end
                for index in block.span.start..<block.span.end { covered[index] = true }
            }
            let rest = covered.indices.filter { !covered[$0] }.map { document.text.bytes[$0] }
            #expect(String(decoding: rest, as: UTF8.self).singleSpaced.isEmpty)
        }
    }

    @Test func `Front matter says nothing`() {
        let text = SourceText("---\ntitle: A\n---\n\nThe two sides met on Monday.\n")
        let document = ImportedDocument(
            text: text,
            frontMatter: TextSpan(4, 13),
            format: "markdown",
            encoding: "utf-8",
            hash: "",
            byteCount: text.count
        )
        let kinds = Layout(Sample.vocabulary.cues).blocks(of: document).map(\.kind)
        #expect(kinds == [.boilerplate, .paragraph])
    }

    @Test func `Blocks that a format marks are kept, save labels and boilerplate`() {
        let words = ["Cables", "16 May 2024, 11:00", "Similar posts", "We met. We spoke."]
        let kinds: [Block.Kind] = [.heading, .paragraph, .paragraph, .paragraph]
        #expect(Sample.kinds(words, kinds) == [.heading, .label, .boilerplate, .paragraph])
    }

    @Test func `A byline under a title of several words is none of it`() {
        let text = """
            NON-PAPER

            Artificial intelligence and the Global South: an offer from Europe

            by Malta, Cyprus and Latvia

            Nine in ten of the machines stand in two countries. This is too few.
            """
        #expect(
            Sample.blocks(text).prefix(3) == [
                "heading: NON-PAPER",
                "heading: Artificial intelligence and the Global South: an offer from Europe",
                "label: by Malta, Cyprus and Latvia",
            ]
        )
    }

    @Test func `A short numbered line before a whole sentence is a heading`() {
        let text = """
            Three things matter to us in the coming round of talks.

            1. People

            Work on standards has to count for the career of those who do it.
            """
        #expect(Sample.blocks(text)[1] == "heading: 1. People")
    }

    @Test func `A short numbered line is a heading where a list set apart follows`() {
        let text = """
            The two sides met for the second time this year and took up three matters.

            1. Spectrum

            - The consultation was closed in August.

            2. Cables
            - The survey is late.

            3. Ports
            4. Roads
            """
        #expect(
            Sample.blocks(text).dropFirst() == [
                "heading: 1. Spectrum", "list-item: - The consultation was closed in August.",
                "list-item: 2. Cables", "list-item: - The survey is late.", "list-item: 3. Ports",
                "list-item: 4. Roads",
            ]
        )
    }

    @Test(arguments: ["[1]", "[12][13]", ""])
    func `A sentence of a paragraph's length ends before the call of a note`(call: String) {
        let text =
            "Ties\n\nThe EU supports the candidature of Peru.\(call)\n\nThe talks go on for now."
        #expect(Sample.blocks(text)[1].hasPrefix("paragraph"))
        #expect(
            Sample.blocks("Ties\n\nTies with Peru [1]\n\nThe talks go on.")[1].hasPrefix("heading")
        )
    }

    @Test func `Who writes is a label, not an event`() {
        #expect(Sample.blocks("From: Mission of the EU, Lima")[0].hasPrefix("label"))
    }

    @Test func `A marked heading that ends with a comma begins the text`() {
        let words = ["Cables", "THE COUNCIL OF THE UNION,", "1. RECALLS the talks of May 2024;"]
        let kinds: [Block.Kind] = [.heading, .heading, .paragraph]
        #expect(Sample.kinds(words, kinds) == [.heading, .paragraph, .listItem])
    }

    @Test func `A text below a mail's subject has a title of its own`() {
        let text = SourceText("Fwd: ships\n\nNote on cables\nPort of Suva\n\nThe ships are late.")
        let subject = Block(.heading, TextSpan(0, 10))
        let document = ImportedDocument(
            text: text,
            blocks: [subject],
            format: "mail",
            encoding: "UTF-8",
            hash: "",
            byteCount: text.count
        )
        let found = Layout(Sample.vocabulary.cues).blocks(of: document)
        #expect(found.map(\.kind) == [.heading, .heading, .label, .paragraph])
        #expect(found.map(\.level) == [1, 1, 0, 0])
    }

    @Test(arguments: ["", " \n\u{A0}\n", "\u{C}", "a", "•", "---", "\n\n\n1.", "()", "\u{2028}x"])
    func `Odd texts are read`(text: String) {
        for block in Sample.blocks(text) { #expect(!block.isEmpty) }
    }
}
