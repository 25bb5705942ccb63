internal import BriefCore

/// What those are called who hold positions, one name for each.
struct Holders {
    private var called: [SubjectID: Set<String>] = [:]
    private let names: [SubjectID: String]

    /// Takes note of how the holders of some findings are called.
    init(_ findings: [MaterialFinding], names: [SubjectID: String]) {
        self.names = names
        for finding in findings {
            guard let actor = finding.position?.actor,
                let subject = Holders.subject(of: finding, calling: actor)
            else { continue }
            called[subject, default: []].insert(actor)
        }
    }

    /// The name of a finding's holder: as its source prints it, or the name of the country where it
    /// is called in several ways.
    func name(of finding: MaterialFinding, calling actor: String) -> String {
        guard let subject = Holders.subject(of: finding, calling: actor),
            let called = called[subject], called.count > 1
        else { return actor }
        return names[subject] ?? called.min() ?? actor
    }

    /// The country that a holder is, by the names in its own sentence; nil for somebody of it, such
    /// as a minister, and for all others.
    private static func subject(
        of finding: MaterialFinding,
        calling actor: String
    ) -> SubjectID? {
        guard let citation = finding.row.citations.first else { return nil }
        let text = SourceText(citation.words)
        let wanted = words(actor)
        for mention in finding.mentions where mention.subject.kind == .country {
            let start = mention.span.start - citation.span.start
            guard start >= 0, start + mention.span.count <= text.count else { continue }
            let name = words(text.words(in: TextSpan(start, start + mention.span.count)))
            guard !name.isEmpty, wanted.starts(with: name) || wanted.suffix(name.count) == name[...]
            else { continue }
            let rest =
                wanted.starts(with: name)
                ? wanted.dropFirst(name.count) : wanted.dropLast(name.count)
            if rest.allSatisfy(governing.contains) { return mention.subject }
        }
        return nil
    }

    /// The words of a name in lower case, without the sign of possession.
    private static func words(_ name: String) -> [String] {
        name.lowercased().split { $0.isWhitespace || $0 == "'" || $0 == "’" }.map(String.init)
            .filter { $0 != "s" }
    }

    /// Words that stand beside a country's name for the country itself.
    private static let governing: Set<String> = [
        "government", "governments", "authorities", "administration", "side", "the", "of",
    ]
}
