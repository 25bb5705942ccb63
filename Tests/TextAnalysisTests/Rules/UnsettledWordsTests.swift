import BriefCore
import Testing

@testable import TextAnalysis

@Suite struct UnsettledWordsTests {
    private let anna = ProposedChange(.inserted, author: "Anna Rossi", day: "12 May 2026")
    private let jan = ProposedChange(.deleted, author: "Jan Berg")

    /// Findings of paragraphs and notes that a format marks; dates and mentions left out.
    private func findings(
        _ parts: [String]
    ) -> (text: SourceText, claims: [Finding], all: [Finding]) {
        var words = ""
        var blocks: [Block] = []
        for part in parts {
            let start = words.utf8.count
            words += part
            let isNote = part.hasPrefix("[")
            blocks.append(
                Block(
                    isNote ? .boilerplate : part.hasPrefix("- ") ? .listItem : .paragraph,
                    TextSpan(start, words.utf8.count),
                    level: isNote || part.hasPrefix("- ") ? 1 : 0
                )
            )
            words += "\n\n"
        }
        let text = SourceText(words)
        let document = Sample.document(text, blocks: blocks, format: "docx")
        let all = Sample.analyser.analyse(document).findings
        return (text, all.filter { $0.claim.kind.rawValue > FindingKind.date.rawValue }, all)
    }

    @Test func `a finding that rests on inserted words says whose they are`() throws {
        let (text, claims, _) = findings([
            "Norway supports the cable. Iceland opposes the fee on ports.",
            anna.note(of: "Iceland opposes the fee on ports.", at: .after("supports the cable.")),
        ])
        let iceland = claims.filter { text.words(in: $0.span).contains("Iceland") }
        #expect(!iceland.isEmpty)
        #expect(iceland.allSatisfy { $0.changes == [anna.title] })
        let norway = claims.filter { text.words(in: $0.span).contains("Norway") }
        #expect(!norway.isEmpty)
        #expect(norway.allSatisfy { $0.changes.isEmpty })
    }

    @Test func `a finding whose sentence lost words says so, and those beside it do not`() throws {
        let (text, claims, _) = findings([
            "Norway supports the cable. Iceland opposes the fee on ports.",
            jan.note(of: "not", at: .after("Norway")),
            jan.note(of: "Malta opposes it too.", at: .after("Norway supports the cable.")),
        ])
        for claim in claims {
            let isChanged = text.words(in: claim.span).contains("Norway")
            #expect(claim.changes == (isChanged ? [jan.title] : []))
        }
    }

    @Test func `a paragraph with a change in every sentence has each change at its sentence`() {
        let changed = "Iceland opposes the fee on ports."
        let sentences = (0..<1500).map { "Norway supports cable \($0). \(changed)" }
        let notes = (0..<1500).map {
            anna.note(of: changed, at: .after("Norway supports cable \($0)."))
        }
        let (text, claims, _) = findings([sentences.joined(separator: " ")] + notes)
        #expect(claims.count >= 3000)
        for claim in claims {
            let isNew = text.words(in: claim.span).contains("Iceland")
            #expect(claim.changes == (isNew ? [anna.title] : []))
        }
    }

    @Test func `nothing is found in deleted words, hidden ones and comments`() {
        let (_, claims, all) = findings([
            "The hall was cold.",
            jan.note(of: "Norway opposes the cable and met Malta on 3 May 2026.", at: .apart),
            "[hidden: Norway opposes the cable.]",
            "[comment by Anna Rossi, 12 May 2026, on “hall”: Norway opposes this since 3 May 2026.]",
        ])
        #expect(claims.isEmpty)
        #expect(all.isEmpty)
    }

    @Test func `a note on an item ends no list`() {
        let plain = findings(["What is needed:", "- a port in Suva", "- a road to Nadi"])
        let noted = findings([
            "What is needed:", "- a port in Suva", anna.note(of: "", at: .all("item")),
            "- a road to Nadi",
        ])
        #expect(plain.claims.count == noted.claims.count)
        #expect(noted.claims.map(\.changes.count) == [1, 0])
    }
}
