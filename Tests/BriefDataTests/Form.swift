/// The form of an alias in which two of them collide when text is read.
enum Form {
    /// The words in lower case; hyphens and the kinds of apostrophe do not count.
    static func words(_ text: String) -> [String] {
        text.lowercased()
            .replacing("’", with: "'")
            .split { $0 == " " || $0 == "-" || $0 == "–" }
            .map(String.init)
    }

    /// True where the words hold a form as a run of whole words, its plural too.
    static func holds(_ words: [String], _ form: [String]) -> Bool {
        guard !form.isEmpty, form.count <= words.count else { return false }
        return (0...words.count - form.count).contains { start in
            zip(words[start..<start + form.count], form).allSatisfy { word, wanted in
                let plain = word.filter { $0 != "," && $0 != "(" && $0 != ")" }
                return plain == wanted || plain == wanted + "s" || plain == wanted + "'s"
                    || word == wanted
            }
        }
    }
}
