/// A file that an import did not take in whole.
package struct RefusedFile: Hashable, Sendable {
    /// The file as it was named.
    package let file: String
    /// Why, in a sentence without the file.
    package let why: String

    /// Puts both together.
    package init(file: String, why: String) {
        self.file = file
        self.why = why
    }

    /// Takes the file off the head of a sentence that says why.
    package init(file: String, _ sentence: String) {
        let head = file + ": "
        let isNamed = sentence.hasPrefix(head)
        self.init(file: file, why: isNamed ? String(sentence.dropFirst(head.count)) : sentence)
    }
}
