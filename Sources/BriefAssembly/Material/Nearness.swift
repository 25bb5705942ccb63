package import BriefCore

/// How a sentence is about what the brief is for.
package enum Nearness: Hashable, Sendable {
    /// It names the subject.
    case named
    /// It stands in a part of the source that is about the subject, without naming it.
    case part
    /// It names the subject among so many countries.
    case listed(Int)
    /// It names the subject only in brackets.
    case aside
    /// It names the subject only to compare something else with it.
    case compared
    /// It is about a topic alone and names no country.
    case topic

    /// The nearness of a sentence.
    ///
    /// - Parameters:
    ///   - wanted: What the brief is for.
    ///   - mentions: What the sentence names, by place.
    ///   - words: Its words.
    ///   - start: Where the words begin in the source's text.
    package init(of wanted: Set<SubjectID>, mentions: [MentionRow], words: String, start: Int) {
        let places = mentions.filter { wanted.contains($0.subject) }.map(\.span)
        guard !places.isEmpty else {
            self = .part
            return
        }
        let text = SourceText(words)
        let heads = places.map { text.words(in: TextSpan(0, $0.start - start)) }
        if heads.allSatisfy(Nearness.endsInBrackets) {
            self = .aside
            return
        }
        if heads.allSatisfy(Nearness.endsInComparison) {
            self = .compared
            return
        }
        let countries = Set(mentions.map(\.subject).filter { $0.kind == .country })
        self = countries.count >= Nearness.many ? .listed(countries.count) : .named
    }

    /// Countries in one sentence from which on it is about none of them in particular.
    private static let many = 4

    private static func endsInBrackets(_ head: String) -> Bool {
        guard let open = head.lastIndex(of: "(") else { return false }
        return !head[open...].contains(")")
    }

    /// True where the last clause of some words begins as a comparison does.
    private static func endsInComparison(_ head: String) -> Bool {
        let clause = head.split(separator: ",").last.map(String.init) ?? head
        let words = clause.lowercased().split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        return comparisons.contains { words.hasPrefix($0) || words.contains(" " + $0) }
    }

    private static let comparisons = [
        "on the model of", "modelled on", "modeled on", "along the lines of", "similar to",
        "following the example of", "inspired by", "unlike", "as opposed to", "in contrast to",
        "compared with", "compared to",
    ]

    /// What it counts for in a ranking.
    var weight: Int {
        switch self {
        case .named: 20
        case .part: 15
        case .listed: 4
        case .aside: 2
        case .topic: 1
        case .compared: 0
        }
    }

    /// Why it is here, in words.
    func reason(_ subjects: String) -> String {
        switch self {
        case .named: "names \(subjects)"
        case .part: "in the part on \(subjects)"
        case .listed(let count): "names \(subjects) among \(count) countries"
        case .aside: "names \(subjects) in brackets"
        case .compared: "names \(subjects) to compare"
        case .topic: Nearness.standing + ", names no country"
        }
    }

    /// What a line on a topic alone is called.
    static let standing = "standing line"
}
