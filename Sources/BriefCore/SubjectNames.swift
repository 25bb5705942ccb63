/// A subject with all the names it goes by.
package struct SubjectNames: Hashable, Sendable {
    /// The subject.
    package let id: SubjectID
    /// The name shown.
    package let name: String
    /// Other names, adjectives and abbreviations, in lower case without accents; may repeat the
    /// name shown.
    package let others: [String]

    /// Makes a subject's names.
    package init(id: SubjectID, name: String, others: [String]) {
        self.id = id
        self.name = name
        self.others = others
    }
}
