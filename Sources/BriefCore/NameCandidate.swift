/// A name that looks like that of an organisation and that no data file has.
package struct NameCandidate: Hashable, Sendable {
    /// The name as printed, white space made single.
    package let name: String
    /// The abbreviation printed behind it in brackets; nil for none.
    package let abbreviation: String?
    /// Where it is named first.
    package let span: TextSpan
    /// How often it is named in full.
    package let count: Int

    /// Makes a candidate.
    package init(name: String, abbreviation: String? = nil, span: TextSpan, count: Int = 1) {
        self.name = name
        self.abbreviation = abbreviation
        self.span = span
        self.count = count
    }

    /// The candidate, named once more.
    package func again() -> NameCandidate {
        NameCandidate(name: name, abbreviation: abbreviation, span: span, count: count + 1)
    }
}
