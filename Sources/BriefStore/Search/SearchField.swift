internal import BriefCore

/// What can narrow a search, as `field:value`.
enum SearchField: String, CaseIterable {
    case kind, subject, publisher, title, before, after

    /// The field of a name; nil where there is none.
    init?(name: String) {
        switch name {
        case "country", "forum", "priority", "region", "person", "body", "instrument", "on":
            self = .subject
        case "type": self = .kind
        case "by", "from": self = .publisher
        case "source": self = .title
        default: self.init(rawValue: name)
        }
    }

    /// What else is known of a source: who writes it before a colon means a field.
    private static let expected: Set<String> = [
        "date", "published", "year", "since", "until", "marking", "language", "lang", "reference",
        "author", "file",
    ]

    /// What is said of a name that may be a mistyped field; nil for a word that happens to stand
    /// before a colon.
    static func remark(on name: String) -> String? {
        let names = allCases.map(\.rawValue)
        guard expected.contains(name) || !TypingErrors.nearest(name, among: names).isEmpty
        else { return nil }
        let known = names.map { $0 + ":" }.joined(separator: " ")
        return "“\(name):” is no field and was read as a word; there are \(known)"
    }
}

/// One thing that a passage or its source must be, or must not be.
struct SearchCondition: Hashable {
    /// What it is.
    enum Test: Hashable {
        /// The passage holds a finding of the kind.
        case finding(FindingKind)
        /// The source is of the kind.
        case source(SourceKind)
        /// The passage names one of the subjects, by rows, or holds a finding on it.
        case subject([Int])
        /// The publisher's name holds the folded words.
        case publisher(String)
        /// The source's title holds the folded words.
        case title(String)
        /// The source's date lies wholly before the day.
        case before(CalendarDate)
        /// The source's date lies wholly after the day.
        case after(CalendarDate)
        /// No passage is.
        case nothing
    }

    let test: Test
    /// True where it must not be so.
    let isExcluded: Bool
}
