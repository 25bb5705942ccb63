internal import BriefAssembly
internal import BriefCore

/// Material made for tests: sentences of sources that were never written.
struct Sample {
    private(set) var material = Material(
        subjects: [BriefSubject(id: SubjectID(.country, "JP"), name: "Japan")],
        findings: [],
        sources: [:],
        names: [SubjectID(.priority, "ai"): "AI", SubjectID(.priority, "chips"): "Chips"]
    )
    private var count: Int64 = 0

    /// Adds a source of a letter.
    mutating func source(
        _ letter: Character,
        published: String? = nil,
        kind: SourceKind = .pressRelease,
        marking: String? = nil,
        title: String? = nil,
        preparation: MaterialSource.Preparation = .none,
        occasion: String? = nil
    ) {
        let hash = String(repeating: letter, count: 64)
        let row = SourceRow(
            key: SourceKey(hash),
            hash: hash,
            digestOf: nil,
            file: "\(letter).txt",
            metadata: SourceMetadata(
                title: title ?? "Paper \(letter)",
                published: published.flatMap { PartialDate(iso: $0) },
                publishedBasis: published == nil ? .unknown : .stated,
                kind: kind,
                marking: marking
            ),
            passages: 10,
            findings: 10,
            limits: []
        )
        material.sources[row.key] = MaterialSource(
            row: row,
            grade: SourceGrade(kind, tellsOfUnpublished: false)
        )
        material.sources[row.key]?.preparation = preparation
        material.sources[row.key]?.occasion = occasion.flatMap { CalendarDate(iso: $0) }
    }

    /// Adds a finding of a source; each gets a paragraph of its own.
    mutating func add(
        _ claim: Claim,
        _ words: String,
        in letter: Character = "a",
        side: ActorSide? = .ours,
        topics: [String] = ["ai"],
        nearness: Nearness = .named,
        paragraph: Int? = nil,
        threads: [ThreadRow] = [],
        wording: String? = nil,
        subjects: [SubjectID] = [],
        cue: String? = nil,
        rule: String = "test",
        askedSide: ActorSide? = nil,
        behind: Int = 0
    ) {
        let finding = finding(
            claim,
            words,
            in: letter,
            side: side,
            topics: topics,
            nearness: nearness,
            paragraph: paragraph,
            threads: threads,
            wording: wording,
            subjects: subjects,
            cue: cue,
            rule: rule,
            askedSide: askedSide,
            behind: behind
        )
        material.findings.append(finding)
    }

    private mutating func finding(
        _ claim: Claim,
        _ words: String,
        in letter: Character,
        side: ActorSide?,
        topics: [String],
        nearness: Nearness,
        paragraph: Int?,
        threads: [ThreadRow],
        wording: String?,
        subjects: [SubjectID],
        cue: String?,
        rule: String,
        askedSide: ActorSide?,
        behind: Int = 0
    ) -> MaterialFinding {
        count += 1
        let start = (paragraph.map { $0 * 1_000 } ?? Int(count) * 1_000) + behind
        let key = SourceKey(String(repeating: letter, count: 64))
        let span = TextSpan(start, start + words.utf8.count)
        let metadata = material.sources[key]?.row.metadata
        return MaterialFinding(
            row: FindingRow(
                number: count,
                finding: Finding(
                    span: span,
                    claim: claim,
                    subjects: subjects + topics.map { SubjectID(.priority, $0) },
                    rule: rule,
                    cues: cue.map { cues($0, words, start) } ?? []
                ),
                citations: [
                    Citation(
                        source: key,
                        span: span,
                        words: words,
                        paragraph: paragraph ?? Int(count)
                    )
                ],
                sourceTitle: metadata?.title ?? "",
                sourceDate: metadata?.published,
                sourceBasis: metadata?.publishedBasis ?? .unknown
            ),
            places: [MaterialFinding.ScalarPlace(start, start + words.unicodeScalars.count)],
            nearness: nearness,
            side: side,
            askedSide: askedSide,
            threads: threads,
            wording: wording
        )
    }

    /// Adds an objective of our own note.
    mutating func objective(_ words: String, in letter: Character) {
        add(.line(.aim, .internal), words, in: letter)
        material.findings[material.findings.count - 1].isObjective = true
    }

    /// Adds a line that our own note has beside those to be said.
    mutating func knowledge(_ words: String, in letter: Character) {
        add(.line(.offer), words, in: letter)
        material.findings[material.findings.count - 1].isForKnowing = true
    }

    /// A cue where its words stand in a sentence.
    private func cues(_ cue: String, _ words: String, _ start: Int) -> [FiredCue] {
        guard let range = words.firstRange(of: cue) else { return [] }
        let first = start + words.utf8.distance(from: words.startIndex, to: range.lowerBound)
        return [FiredCue(span: TextSpan(first, first + cue.utf8.count), name: "test")]
    }

    /// Lets the sentence added last name Japan, or another subject, with some words.
    mutating func name(
        _ words: String,
        _ subject: SubjectID = SubjectID(.country, "JP")
    ) {
        let finding = material.findings.removeLast()
        let text = finding.row.citations.first?.words ?? ""
        let before = text.firstRange(of: words).map { text[..<$0.lowerBound].utf8.count } ?? 0
        let start = finding.row.finding.span.start + before
        let span = TextSpan(start, start + words.utf8.count)
        material.findings.append(
            MaterialFinding(
                row: finding.row,
                places: finding.places,
                mentions: finding.mentions + [MentionRow(span: span, subject: subject)],
                nearness: finding.nearness,
                side: finding.side
            )
        )
    }

    /// Lets the sentence added last name a person of a side.
    mutating func person(_ code: String, _ name: String, _ side: ActorSide) {
        let finding = material.findings.removeLast()
        let id = SubjectID(.person, code)
        material.names[id] = name
        material.people[id] = side
        material.findings.append(
            MaterialFinding(
                row: finding.row,
                places: finding.places,
                mentions: finding.mentions
                    + [MentionRow(span: finding.row.finding.span, subject: id)],
                nearness: finding.nearness,
                side: finding.side
            )
        )
    }

    /// Adds somebody whom the list of participants of a source names.
    mutating func participant(_ name: String, in letter: Character) {
        let reference = BriefReference(
            number: 0,
            source: SourceKey(String(repeating: letter, count: 64)),
            paragraph: 2,
            start: 10,
            end: 20,
            words: name
        )
        material.participants.append(MaterialParticipant(name: name, reference: reference))
    }

    /// Lets all sentences begin with what they name.
    mutating func mentionInAll(_ subject: SubjectID) {
        material.findings = material.findings.map { finding in
            let start = finding.row.finding.span.start
            return MaterialFinding(
                row: finding.row,
                places: finding.places,
                mentions: [MentionRow(span: TextSpan(start + 4, start + 16), subject: subject)],
                nearness: finding.nearness,
                side: finding.side
            )
        }
    }

    /// Adds a note of the reader's.
    mutating func note(_ text: String) {
        material.notes.append(
            MaterialNote(key: "\(material.notes.count + 1)", about: "Japan", text: text)
        )
    }

    /// A brief of it, for a meeting on a day.
    func brief(
        on day: String = "2023-07-03",
        _ change: (inout BriefRequest) -> Void = { _ in }
    ) -> Brief {
        let date = CalendarDate(iso: day) ?? CalendarDate(dayNumber: 0)
        var request = BriefRequest(head: BriefHead(title: "Brief: Japan", date: date))
        change(&request)
        return BriefAssembler.brief(of: material, for: request)
    }
}

extension Claim {
    /// A line of the European Commission.
    static func line(
        _ modality: TalkingPoint.Modality,
        _ audience: TalkingPoint.Audience = .external
    ) -> Claim {
        .point(TalkingPoint(modality: modality, actor: "European Commission", audience: audience))
    }

    /// An open issue.
    static func open(_ kind: OpenIssue.Kind, of holder: String, since: String? = nil) -> Claim {
        .issue(OpenIssue(kind: kind, holder: holder, since: since.flatMap { PartialDate(iso: $0) }))
    }

    /// An event of a day.
    static func happening(_ status: Event.Status, _ date: String?) -> Claim {
        let date = date.flatMap { PartialDate(iso: $0) }
        return .event(Event(date: date, precision: date?.precision ?? .undated, status: status))
    }
}

extension Brief {
    /// The words of a part's lines.
    func texts(_ part: BriefPart) -> [String] { section(part)?.items.map(\.text) ?? [] }

    /// All lines, those that belong to others too.
    var lines: [BriefItem] {
        sections.flatMap(\.items).flatMap { [$0] + $0.lines }
    }
}

extension Sample {
    /// Adds a matter that others dispute, and our line on it beside it.
    mutating func addDispute() {
        add(
            .open(.contested, of: "Harbour board"),
            "The harbour board disputes the price of the survey.",
            side: .other,
            paragraph: 50
        )
        add(
            .line(.defensive),
            "The Commission said the price was agreed by all.",
            paragraph: 50
        )
    }
}
