import BriefCore
import Testing

@testable import TerminalScreen

/// What a terminal of ASCII shows of a letter is what a search takes for it.
@Suite struct PlainLettersTests {
    @Test func `a letter is shown by the plain letters that are typed for it`() {
        for form in LatinLetters.whole + LatinLetters.accented {
            for letter in form.letters.unicodeScalars {
                #expect(AsciiFolding.text(for: letter).lowercased() == form.plain, "\(letter)")
            }
        }
    }
}
