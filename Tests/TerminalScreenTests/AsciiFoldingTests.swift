import Foundation
import TerminalScreen
import Testing

@Suite struct AsciiFoldingTests {
    /// The scalars beyond ASCII in the code lines of a folder of the tree.
    private static func signs(in folder: String, _ isWanted: (Substring) -> Bool) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let base = root.standardizedFileURL.appending(path: folder)
        var found: Set<Unicode.Scalar> = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: base.path())
        where path.hasSuffix(".swift") || path.hasSuffix(".yaml") {
            let text = try String(contentsOf: base.appending(path: path), encoding: .utf8)
            for line in text.split(separator: "\n") where isWanted(line) {
                found.formUnion(line.unicodeScalars.filter { !$0.isASCII })
            }
        }
        return String(String.UnicodeScalarView(found.sorted()))
    }

    private func unfolded(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { ScreenText(String($0)).ascii.text.contains("?") && $0 != "¿" }
    }

    @Test(arguments: ["Sources/Navigator", "Sources/briefbook", "Sources/BriefCore"])
    func `every sign the program draws has an ASCII form`(folder: String) throws {
        let signs = try Self.signs(in: folder) { line in
            !line.drop { $0 == " " }.hasPrefix("//")
        }
        #expect(unfolded(signs) == [])
    }

    @Test
    func `every name of a subject has an ASCII form`() throws {
        let signs = try Self.signs(in: "Data/Subjects") { $0.contains("name:") }
        #expect(signs.contains("é"))
        #expect(unfolded(signs) == [])
    }

    @Test(arguments: [
        "¶", "§", "·", "•", "…", "–", "—", "−", "‘", "’", "“", "”", "„", "«", "»", "‹", "›", "†",
        "‡", "×", "±", "≈", "≤", "½", "²", "°", "€", "£", "₩", "→", "✓", "☐", "№", "‰", "©", "™",
    ])
    func `typographic signs fold in text and in cells`(sign: String) throws {
        #expect(!ScreenText(sign).ascii.text.contains("?"))
        var screen = Screen(size: Size(rows: 1, columns: 4))
        screen.put(ScreenText(sign), row: 0, column: 0, style: .plain)
        let cell = try #require(screen[0, 0]).ascii
        #expect(cell.scalar.isASCII)
        #expect(cell.scalar != "?")
    }

    @Test
    func `a paragraph sign and a separator stay readable in one column each`() {
        var screen = Screen(size: Size(rows: 1, columns: 12))
        screen.put(ScreenText("news · ¶ 17"), row: 0, column: 0, style: .plain)
        let line = screen.line(0).prefix(11).map { String($0.ascii.scalar) }.joined()
        #expect(line == "news . # 17")
    }

    @Test
    func `Greek and Cyrillic are spelt in Latin letters`() {
        #expect(ScreenText("Київ").ascii.text == "Kiyiv")
        #expect(ScreenText("Αθήνα").ascii.text == "Athina")
    }
}
