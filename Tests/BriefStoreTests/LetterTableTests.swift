internal import BriefCore
@testable internal import BriefStore
internal import GRDB
internal import Testing

/// The letters of BriefCore, as the text index reads them.
@Suite struct LetterTableTests {
    /// Letters as the index has them.
    private func indexed(_ letters: [Character]) throws -> [String] {
        try DatabaseQueue().read { db in
            let words = try Words(db)
            return letters.map { words.fold(String($0)) }
        }
    }

    @Test func `the index keeps letters that are no other with an accent`() throws {
        let letters = LatinLetters.whole.flatMap { Array($0.letters) }
        #expect(try indexed(letters) == letters.map(String.init))
    }

    @Test func `the index takes the accents off the others`() throws {
        let forms = LatinLetters.accented.flatMap { form in
            // SQLite leaves this letter of phonetic script as it is.
            form.letters.filter { $0 != "ǡ" }.map { (letter: $0, plain: form.plain) }
        }
        #expect(try indexed(forms.map(\.letter)) == forms.map(\.plain))
    }
}
