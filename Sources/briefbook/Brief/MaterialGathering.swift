internal import BriefAssembly
internal import BriefCore
internal import BriefData
internal import BriefStore

/// Fetches from the book and the notebook what a brief is made of.
struct MaterialGathering {
    let book: Book
    /// What the reader says of findings.
    let judgements: Judgements
    /// The reader's notes.
    let notes: [NotebookEntry]
    /// Who speaks for our side.
    let ours: OwnNames.Known

    /// Findings of a pane that are weighed at most: the newest or most certain ones.
    private static let most = 2_000
    /// Topics of which standing lines are looked for where no agenda is given.
    private static let topics = 3
    /// Lines of a topic looked through for standing ones.
    private static let lines = 300

    private var scalars: [SourceKey: ScalarIndex] = [:]
    private(set) var sources: [SourceKey: MaterialSource] = [:]
    private var names: [SubjectID: String] = [:]

    /// Gathers from a book.
    init(book: Book, judgements: Judgements, notes: [NotebookEntry], ours: OwnNames.Known) {
        self.book = book
        self.judgements = judgements
        self.notes = notes
        self.ours = ours
    }

    /// The material on what concerns all of some subjects.
    mutating func material(on subjects: [SubjectRow], agenda: [SubjectID]) throws -> Material {
        let wanted = Set(subjects.map(\.id))
        try noteSources(of: subjects.map(\.id))
        let reader = try sideReader(subjects)
        var findings: [MaterialFinding] = []
        for pane in [SubjectPane.timeline, .issues, .points, .positions] {
            for row in try rows(of: subjects.map(\.id), pane, MaterialGathering.most) {
                try findings.append(finding(row, wanted, reader))
            }
        }
        let standing = try standingLines(findings, agenda, wanted, reader)
        for finding in findings + standing { try noteNames(of: finding) }
        for topic in agenda { try noteName(topic) }
        var material = Material(
            subjects: subjects.map { BriefSubject(id: $0.id, name: $0.name) },
            findings: findings,
            standing: standing,
            sources: sources,
            names: names,
            notes: notes(on: subjects)
        )
        for key in sources.keys {
            let preparation = try preparation(wanted, key)
            material.sources[key]?.preparation = preparation
            if preparation == .ours { material.sources[key]?.occasion = try occasion(of: key) }
        }
        try noteKnowledge(in: &material)
        material.participants = try participants(reader)
        material.people = people(wanted)
        return material
    }

    // MARK: Findings

    private func rows(
        of subjects: [SubjectID],
        _ pane: SubjectPane,
        _ count: Int
    ) throws -> [FindingRow] {
        try book.findings(subjects, pane: pane, under: judgements, count: count).rows
    }

    private mutating func finding(
        _ row: FindingRow,
        _ wanted: Set<SubjectID>,
        _ reader: SideReader,
        isStanding: Bool = false
    ) throws -> MaterialFinding {
        var places: [MaterialFinding.ScalarPlace] = []
        for citation in row.citations {
            try noteSource(citation.source)
            let index = try scalarIndex(of: citation.source)
            places.append(
                MaterialFinding.ScalarPlace(
                    index.offset(of: citation.span.start),
                    index.offset(of: citation.span.end)
                )
            )
        }
        let first = row.citations.first
        let mentions =
            try first.map { try book.mentions(in: $0.source, within: $0.span) } ?? []
        let nearness: Nearness =
            isStanding
            ? .topic
            : Nearness(
                of: wanted,
                mentions: mentions,
                words: first?.words ?? "",
                start: first?.span.start ?? 0
            )
        let side = row.claim.actor.map { reader.side(of: $0) }
        var found = MaterialFinding(
            row: row,
            places: places,
            mentions: mentions,
            nearness: nearness,
            side: side,
            askedSide: row.claim.addressee.map { reader.side(of: $0) },
            threads: row.isLinked ? try book.threads(of: row.number) : [],
            isKept: row.judgement?.isKept ?? false,
            wording: row.judgement?.wording
        )
        found.isObjective = try side == .ours && isObjective(row)
        if found.isObjective, let source = first?.source {
            found.isForOtherMeeting = try !isFor(wanted, source)
        }
        return found
    }

    /// The notes on some subjects, oldest first.
    private func notes(on subjects: [SubjectRow]) -> [MaterialNote] {
        notes.reversed().compactMap { note in
            guard case .subject(let id) = note.target,
                let subject = subjects.first(where: { $0.id == id })
            else { return nil }
            return MaterialNote(key: note.slot, about: subject.name, text: note.text)
        }
    }

    /// Our lines on the topics of the meeting that are about no country.
    private mutating func standingLines(
        _ findings: [MaterialFinding],
        _ agenda: [SubjectID],
        _ wanted: Set<SubjectID>,
        _ reader: SideReader
    ) throws -> [MaterialFinding] {
        let topics = agenda.isEmpty ? mainTopics(findings) : agenda
        var known = Set(findings.map(\.row.number))
        var standing: [MaterialFinding] = []
        for topic in topics where !wanted.contains(topic) {
            for row in try rows(of: [topic], .points, MaterialGathering.lines) {
                guard !row.finding.subjects.contains(where: { $0.kind == .country }),
                    let actor = row.claim.actor, reader.side(of: actor) == .ours,
                    known.insert(row.number).inserted
                else { continue }
                let line = try finding(row, wanted, reader, isStanding: true)
                // The sentence itself names the topic, not only its part of the source.
                if line.mentions.contains(where: { $0.subject == topic }) { standing.append(line) }
            }
        }
        return standing
    }

    /// The topics that most findings on the subjects are about.
    private func mainTopics(_ findings: [MaterialFinding]) -> [SubjectID] {
        var counts: [SubjectID: Int] = [:]
        for finding in findings where finding.nearness == .named || finding.nearness == .part {
            for topic in Set(finding.row.finding.subjects) where topic.kind == .priority {
                counts[topic, default: 0] += 1
            }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(MaterialGathering.topics).map(\.key)
    }

    // MARK: Sources and names

    private mutating func noteSources(of subjects: [SubjectID]) throws {
        var keys: [SourceKey] = []
        try book.eachSource(of: subjects) { keys.append($0.key) }
        for key in keys { try noteSource(key) }
    }

    private mutating func noteSource(_ key: SourceKey) throws {
        guard sources[key] == nil else { return }
        let row = try book.source(key)
        let tells = row.metadata.kind == .news ? try tellsOfUnpublished(key) : false
        sources[key] = MaterialSource(
            row: row,
            grade: SourceGrade(row.metadata.kind, tellsOfUnpublished: tells)
        )
    }

    /// True where a source says that its author saw what others did not.
    private func tellsOfUnpublished(_ key: SourceKey) throws -> Bool {
        let text = try book.text(of: key)
        let words = text.words(in: text.span).lowercased()
        return ["seen by ", "leaked ", "obtained by "].contains { words.contains($0) }
    }

    mutating func scalarIndex(of key: SourceKey) throws -> ScalarIndex {
        if let index = scalars[key] { return index }
        let index = ScalarIndex(try book.text(of: key))
        scalars[key] = index
        return index
    }

    private mutating func noteNames(of finding: MaterialFinding) throws {
        for subject in finding.row.finding.subjects { try noteName(subject) }
        for mention in finding.mentions { try noteName(mention.subject) }
    }

    private mutating func noteName(_ subject: SubjectID) throws {
        guard names[subject] == nil else { return }
        names[subject] = try book.subject(subject)?.name ?? subject.code
    }

    /// Names of those we meet: of the country itself and of what it is one of two sides of.
    private func sideReader(_ subjects: [SubjectRow]) throws -> SideReader {
        let countries = Set(subjects.map(\.id).filter { $0.kind == .country })
        let theirs = try book.subjectNames().filter { countries.contains($0.id) }
            .flatMap { [$0.name] + $0.others }
        let reader = SideReader(ours: ours.names, theirs: theirs)
        return SideReader(ours: ours.names, theirs: theirs, people: try ownPeople(reader))
    }
}

extension Claim {
    /// Who holds what is claimed; nil for events, dates and mentions.
    fileprivate var actor: String? {
        switch self {
        case .issue(let issue): issue.holder
        case .point(let point): point.actor
        case .position(let position): position.actor
        case .mention, .date, .event: nil
        }
    }

    /// Who is asked; nil where nobody is.
    fileprivate var addressee: String? {
        if case .issue(let issue) = self { issue.addressee } else { nil }
    }
}
