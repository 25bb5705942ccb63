import BriefCore
import Testing

@Suite struct ProposedChangeTests {
    private func told(_ note: String, below paragraph: String) -> (title: String, words: String)? {
        let bytes = Array(paragraph.utf8)
        var paragraph = ChangedParagraph(bytes[...])
        return paragraph.told(by: Array(note.utf8)[...]).map {
            ($0.title, String(decoding: bytes[$0.range], as: UTF8.self))
        }
    }

    @Test func `a note leads back to the words that were inserted`() throws {
        let change = ProposedChange(.inserted, author: "Anna Rossi", day: "12 May 2026")
        let note = change.note(of: "not", at: .after("will"))
        #expect(
            note == "[inserted by Anna Rossi, 12 May 2026, not accepted: “not” after “will”]"
        )
        let found = try #require(told(note, below: "It is not so: we will\nnot go."))
        #expect(found == ("inserted by Anna Rossi, 12 May 2026, not accepted", "not"))
    }

    @Test func `long words are shortened and found whole`() throws {
        let words =
            "to open an office for trade in the harbour of Suva before the end of this coming year, and to staff it"
        let note = ProposedChange(.movedHere).note(of: words, at: .after(""))
        #expect(
            note
                == "[moved here, not accepted: “to open an office for … year, and to staff it” at the start]"
        )
        #expect(try #require(told(note, below: words + " well.")).words == words)
    }

    @Test func `a name cannot end the note's title`() throws {
        let change = ProposedChange(.inserted, author: "A]: “x” after “y", day: nil)
        let note = change.note(of: "", at: .all("item"))
        #expect(try #require(told(note, below: "Words.")).words == "Words.")
    }

    @Test func `words taken out leave a place, and other notes none`() throws {
        let change = ProposedChange(.deleted)
        let note = change.note(of: "not”, he said, “ever", at: .after("will"))
        #expect(try #require(told(note, below: "We will go.")).words.isEmpty)
        #expect(told(change.note(of: "All.", at: .apart), below: "We will go.") == nil)
        #expect(told("[hidden: We will]", below: "We will go.") == nil)
    }

    @Test func `of places alike each note means the one behind that of the note before`() {
        let words = Array("We go now. We go now. We go now.".utf8)
        let note = Array(ProposedChange(.inserted).note(of: "now.", at: .after("We go")).utf8)
        var paragraph = ChangedParagraph(words[...])
        let found = (0..<3).map { _ in paragraph.told(by: note[...])?.range }
        #expect(found == [6..<10, 17..<21, 28..<32])
    }

    @Test func `where the place is not found, all of the paragraph is meant`() throws {
        let note = ProposedChange(.inserted).note(of: "now", at: .after("never"))
        #expect(try #require(told(note, below: "We go.")).words == "We go.")
    }
}
