package import BriefCore

/// A finding as a brief weighs it.
package struct MaterialFinding: Hashable, Sendable {
    /// The finding with its citations and what each source tells.
    package let row: FindingRow
    /// Where the citations stand in Unicode scalars, in their order.
    package let places: [ScalarPlace]
    /// What its sentence names, by place.
    package let mentions: [MentionRow]
    /// How its sentence is about the subjects.
    package let nearness: Nearness
    /// On whose side its holder speaks; nil for an event.
    package let side: ActorSide?
    /// On whose side those are who are asked; nil where nobody is.
    package let askedSide: ActorSide?
    /// What other sources say on the matter, the newest first.
    package let threads: [ThreadRow]
    /// True where the reader found it right.
    package let isKept: Bool
    /// The reader's own wording; nil for none.
    package let wording: String?
    /// True for an aim that a note of ours sets for a meeting, under a heading that says so.
    package var isObjective = false
    /// True for such an aim in a note for a meeting with others.
    package var isForOtherMeeting = false
    /// True for what a note of ours has beside the lines to be said, as under `State of play`.
    package var isForKnowing = false
    /// True where a line that is for our side only stands at one of its places.
    var isWithOurs = false
    /// The words of its first citation, white space made single.
    let words: String
    /// True where its source keeps its line for its own side.
    let isInternal: Bool
    /// True where its own words say that it is not for others, wherever they stand in it.
    private let isKeptBack: Bool

    /// Puts a finding together.
    package init(
        row: FindingRow,
        places: [ScalarPlace],
        mentions: [MentionRow] = [],
        nearness: Nearness,
        side: ActorSide?,
        askedSide: ActorSide? = nil,
        threads: [ThreadRow] = [],
        isKept: Bool = false,
        wording: String? = nil
    ) {
        self.row = row
        self.places = places
        self.mentions = mentions
        self.nearness = nearness
        self.side = side
        self.askedSide = askedSide
        self.threads = threads
        self.isKept = isKept
        self.wording = wording
        words = Wording.single(row.citations.first?.words ?? "")
        isInternal = InternalLabel.leads(words) || row.finding.isBehindInternalLabel
        isKeptBack = MaterialFinding.isKeptBack(words.lowercased(), side)
    }

    /// Where a citation stands, in Unicode scalars.
    package struct ScalarPlace: Hashable, Sendable {
        /// First scalar.
        package let start: Int
        /// First scalar after it.
        package let end: Int

        /// Makes a place.
        package init(_ start: Int, _ end: Int) {
            self.start = start
            self.end = end
        }
    }

    /// What stays the same from one brief to the next.
    var key: String { row.identity?.description ?? "finding \(row.number)" }
    /// What is claimed.
    var claim: Claim { row.claim }
    /// The topics it is about.
    var topics: [SubjectID] { row.finding.subjects.filter { $0.kind == .priority } }
    /// True where it is for our side only, by its words or by what stands in the same place: an aim
    /// may tell a date too, or what we need.
    var isForUs: Bool {
        isInternal || isWithOurs || isKeptBack || side == .ours && point?.audience == .internal
    }

    private static func isKeptBack(_ words: String, _ side: ActorSide?) -> Bool {
        keeping.contains(where: words.contains)
            || (side == .ours || side == nil) && reserves.contains(where: words.contains)
    }

    /// - Source: wordings in use in speaking notes.
    private static let keeping = [
        "not to be disclosed", "not for disclosure", "do not disclose", "not be disclosed to",
        "for internal use", "do not share", "not to be shared with",
    ]
    /// What a side gives way to, or does not: of ours it is given away where it is said.
    private static let reserves = ["our fallback", "our fall-back", "our red line"]

    /// Where its first citation stands; what stands at one place is said once.
    var passage: Passage? {
        guard let citation = row.citations.first, let place = places.first else { return nil }
        return Passage(source: citation.source, start: place.start)
    }

    /// Where all of its citations stand.
    var passages: [Passage] {
        zip(row.citations, places).map { Passage(source: $0.source, start: $1.start) }
    }

    /// True where one of some sources tells it.
    func isIn(_ sources: Set<SourceKey>) -> Bool {
        row.citations.contains { sources.contains($0.source) }
    }

    /// What our side wants in it, without who wants it; nil where it is built in another way.
    var wanted: String? {
        guard let point, wording == nil else { return nil }
        return ClauseCut.wanted(words, by: HolderName.printed(point.actor))
    }

    /// True for a position whose holder stands before a stance in the passive, such as `supported
    /// by`: who stands there is spoken of, and does not speak.
    var isSupported: Bool {
        guard let position, let citation = row.citations.first else { return false }
        let text = SourceText(citation.words)
        return row.finding.cues.contains { cue in
            guard cue.change == nil, citation.span.contains(cue.span) else { return false }
            let start = cue.span.start - citation.span.start
            let before = text.words(in: TextSpan(0, start))
            let after = text.words(in: TextSpan(start + cue.span.count, text.count))
            let cueWords = text.words(in: TextSpan(start, start + cue.span.count))
            let isPassive =
                Wording.single(after).hasPrefix("by ") || Wording.single(cueWords).hasSuffix(" by")
            return isPassive && before.contains(HolderName.printed(position.actor))
        }
    }

    /// Who holds what is claimed; nil for an event.
    var holder: String? { point?.actor ?? position?.actor ?? issue?.holder }
    var event: Event? { if case .event(let event) = claim { event } else { nil } }
    var issue: OpenIssue? { if case .issue(let issue) = claim { issue } else { nil } }
    var point: TalkingPoint? { if case .point(let point) = claim { point } else { nil } }
    var position: Position? { if case .position(let position) = claim { position } else { nil } }
}

/// Where a passage begins.
struct Passage: Hashable, Sendable {
    let source: SourceKey
    /// Its first Unicode scalar.
    let start: Int
}

extension BriefReference {
    /// The passage cited.
    var passage: Passage { Passage(source: source, start: start) }
}
