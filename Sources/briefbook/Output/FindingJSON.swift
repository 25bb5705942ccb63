internal import BriefCore

/// Findings and sources as JSON lines, keys in the order scripts rely on.
struct FindingJSON {
    private var counter: ScalarCounter
    private let text: SourceText

    /// Writes positions as Unicode scalars of this text.
    init(_ text: SourceText) {
        self.text = text
        counter = ScalarCounter(text)
    }

    /// One finding with its words taken from the text.
    mutating func line(_ finding: Finding) -> JSONLine {
        let start = counter.offset(of: finding.span.start)
        let end = start + text.words(in: finding.span).unicodeScalars.count
        return FindingJSON.line(
            finding,
            start: start,
            end: end,
            words: text.words(in: finding.span)
        )
    }

    /// One finding at positions already counted in scalars.
    static func line(_ finding: Finding, start: Int, end: Int, words: String) -> JSONLine {
        var line = JSONLine()
        line.add("kind", finding.claim.kind.name)
        line.add("start", start)
        line.add("end", end)
        line.add("text", words)
        add(finding.claim, to: &line)
        switch finding.claim {
        case .mention, .date: break
        case .event, .issue, .point, .position:
            line.add("subjects", finding.subjects.map(\.description))
            line.add("rule", finding.rule)
        }
        return line
    }

    /// What is claimed, by itself.
    static func claim(_ claim: Claim) -> JSONLine {
        var line = JSONLine()
        add(claim, to: &line)
        return line
    }

    private static func add(_ claim: Claim, to line: inout JSONLine) {
        switch claim {
        case .mention(let mention):
            line.add("subject", mention.subject.description)
        case .date(let date):
            line.add("type", date.kind.rawValue)
            line.add("value", date.value)
            line.add("mod", date.mod)
        case .event(let event):
            line.add("date", event.date?.iso)
            line.add("until", event.until?.iso)
            line.add("precision", event.precision.rawValue)
            line.add("status", event.status.rawValue)
            line.add("place", event.place)
            line.add("participants", event.participants)
        case .issue(let issue):
            line.add("type", issue.kind.rawValue)
            line.add("holder", issue.holder)
            line.add("addressee", issue.addressee)
            line.add("since", issue.since?.iso)
        case .point(let point):
            line.add("modality", point.modality.rawValue)
            line.add("actor", point.actor)
            line.add("audience", point.audience.rawValue)
        case .position(let position):
            line.add("actor", position.actor)
            line.add("stance", position.stance.rawValue)
        }
    }

    /// What is known of a source.
    static func source(file: String, metadata: SourceMetadata) -> JSONLine {
        var line = JSONLine()
        line.add("kind", "source")
        line.add("file", file)
        line.add("title", metadata.title)
        line.add("published", metadata.published?.iso)
        line.add("publishedBasis", metadata.publishedBasis.rawValue)
        line.add("publishedReason", metadata.publishedReason)
        line.add("sourceKind", metadata.kind?.rawValue)
        line.add("publisher", metadata.publisher)
        line.add("reference", metadata.reference)
        line.add("language", metadata.language)
        return line
    }
}
