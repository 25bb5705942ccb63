internal import BriefCore

extension RuleContext {
    /// True where a country, a body or a person is named in a subject; `public authorities` are no
    /// name.
    func names(_ subject: Range<Int>, in reading: SentenceReading) -> Bool {
        let names = subject.filter { reading.tokens[$0].isCapitalised }
        guard !names.isEmpty else { return false }
        return reading.sentence.mentions.contains { index in
            let mention = text.mentions[index]
            return mention.mention.subject.kind != .priority
                && names.contains { mention.span.contains(reading.tokens[$0].span) }
        }
    }

    /// The reading before one, where it is of the same block.
    func previous(_ reading: SentenceReading) -> SentenceReading? {
        guard reading.index > 0 else { return nil }
        let previous = readings[reading.index - 1]
        return previous.sentence.passage.block == reading.sentence.passage.block ? previous : nil
    }

    /// The voice of a sentence.
    func voice(of reading: SentenceReading) -> Voice { voices[reading.index] }

    /// The cues that fired, with their places in the text.
    func fired(_ hits: [CueHit], in reading: SentenceReading) -> [FiredCue] {
        hits.map {
            FiredCue(span: reading.span($0.first, $0.last), name: $0.cue.name)
        }
    }

    /// An open issue of a whole sentence.
    func issue(
        _ kind: OpenIssue.Kind,
        _ reading: SentenceReading,
        rule: String,
        hits: [CueHit],
        holder: String? = nil,
        addressee: String? = nil
    ) -> Finding {
        finding(
            .issue(
                OpenIssue(
                    kind: kind,
                    holder: holder ?? unsettledHolder(reading)
                        ?? voice(of: reading).actor.name,
                    addressee: addressee,
                    since: text.metadata.published
                )
            ),
            reading,
            rule,
            hits
        )
    }

    /// `The date remains open`, in a record: told by whoever writes it of both who met, and not the
    /// last speaker's; nil for any other sentence.
    ///
    /// - Source: Quirk and others, 14.31: what is reported in the past is backshifted; a present among
    ///   it is the writer's.
    private func unsettledHolder(_ reading: SentenceReading) -> String? {
        guard genre == .record, voice(of: reading).basis == .continued,
            let main = reading.clauses.first
        else { return nil }
        if let question = reading.questionLeftOpen {
            // `It is unclear why Brussels has not replied`: the last speaker goes on.
            guard main.tense == .present, isOfBoth(question, reading) else { return nil }
            return actors.both(reading)
        }
        guard reading.signs.grammar.contains(.lasting),
            ["remains", "remain"].contains(reading.tokens[main.head].folded),
            // Not `remains unacceptable`, which somebody finds it.
            main.head + 1 < reading.tokens.count,
            Self.unsettled.contains(reading.tokens[main.head + 1].folded),
            !main.subject.isEmpty, actors.actor(in: main.subject, of: reading) == nil,
            !reading.classes[main.subject.lowerBound].contains(.subjectPronoun),
            // `Our own divisions remain unresolved`: not theirs.
            !main.subject.contains(where: { reading.classes[$0].contains(.possessive) })
        else { return nil }
        return actors.both(reading) ?? author.name
    }

    /// `which side will pay`, `who will chair the group`: asks who of those who met does it, and names
    /// none of them.
    private func isOfBoth(_ question: Int, _ reading: SentenceReading) -> Bool {
        let tokens = reading.tokens
        let asked = (question + 1)..<tokens.count
        guard !names(asked, in: reading),
            !asked.contains(where: { tokens[$0].isCapitalised && !tokens[$0].isAllCapitals })
        else { return false }
        switch tokens[question].folded {
        case "which":
            return asked.prefix(1).contains { Self.parties.contains(tokens[$0].folded) }
        case "who":
            return asked.prefix(4).contains { Self.duties.contains(tokens[$0].folded) }
        default: return false
        }
    }

    private static let parties: WordSet = ["side", "party", "delegation"]

    /// What one of those who meet takes upon itself.
    private static let duties: WordSet = [
        "pay", "pays", "chair", "chairs", "host", "hosts", "draft", "drafts", "lead", "leads",
    ]

    private static let unsettled: WordSet = [
        "open", "unresolved", "unsettled", "undecided", "pending", "outstanding", "unclear", "to",
    ]

    /// A finding of a whole sentence.
    func finding(
        _ claim: Claim,
        _ reading: SentenceReading,
        _ rule: String,
        _ hits: [CueHit]
    ) -> Finding {
        Finding(
            span: reading.span,
            claim: claim,
            subjects: subjects[reading.index],
            rule: rule,
            cues: fired(hits, in: reading)
        )
    }

    /// True where the words of a hit are denied: `does not need`, `no risk of`.
    func isDenied(_ hit: CueHit, in reading: SentenceReading) -> Bool {
        // `no risk of delay`: the denial reaches over `of`.
        let isOf = hit.first > 1 && reading.tokens[hit.first - 1].folded == "of"
        for place in max(0, hit.first - (isOf ? 3 : 2))..<hit.first
        where reading.classes[place].contains(.negation) {
            return true
        }
        // `has nothing to do with censorship`
        if hit.first > 3, reading.tokens[hit.first - 1].folded == "with",
            reading.tokens[hit.first - 2].folded == "do",
            reading.tokens[hit.first - 4].folded == "nothing"
        {
            return true
        }
        guard let index = reading.clause(at: hit.first) else { return false }
        let clause = reading.clauses[index]
        // `No supplier is excluded`
        if clause.verb.contains(hit.first), reading.isOfNothing(clause) { return true }
        // `finances no tools that …`, `does not finance any tool that could be used …`
        if clause.isSubordinate, index > 0, case let main = reading.clauses[index - 1],
            main.isNegated, main.verb.upperBound < hit.first,
            (main.verb.upperBound..<clause.verb.lowerBound).contains(where: {
                reading.tokens[$0].folded == "any"
            })
        {
            return true
        }
        // `will not hold it hostage to anyone's quarrels`
        if clause.isNegated, clause.verb.upperBound <= hit.first,
            (clause.verb.upperBound...hit.first).contains(where: {
                ["any", "anyone", "anybody", "anything"].contains(reading.tokens[$0].folded)
            })
        {
            return true
        }
        // `is not even the main headache`
        if clause.isNegated, !clause.isPassive, clause.verb.upperBound < hit.first,
            ["is", "are", "was", "were"].contains(reading.tokens[clause.head].folded),
            (clause.verb.upperBound..<hit.first).allSatisfy({
                reading.tokens[$0].kind == .word
                    && reading.classes[$0].isDisjoint(with: [.preposition, .relative, .coordinator])
            }),
            (clause.verb.upperBound..<hit.first).contains(where: {
                ["the", "a", "an"].contains(reading.tokens[$0].folded)
            }),
            // `is not the only sticking point`: one of several.
            !(clause.verb.upperBound..<hit.first).contains(where: {
                Self.singling.contains(reading.tokens[$0].folded)
            })
        {
            return true
        }
        guard clause.isNegated, clause.verb.upperBound > hit.first || clause.head == hit.first
        else { return false }
        return !(hit.first...hit.last).contains {
            reading.classes[$0].contains(.negation) || reading.tokens[$0].folded == "yet"
        }
    }

    /// Words whose denial leaves others of the kind.
    private static let singling: WordSet = [
        "only", "sole", "single", "lone", "first", "last", "latest", "one",
    ]

    /// `a route that does not share its trenches`: the kind of thing that is wanted or promised.
    func isDescribed(_ clause: Clause, in reading: SentenceReading) -> Bool {
        guard clause.isSubordinate, clause.start > 1 || clause.subject.isEmpty,
            case let place = max(0, clause.verb.lowerBound - clause.subject.count - 1),
            [place, clause.start, clause.start - 1].contains(where: { place in
                place >= 0 && ["that", "which", "who"].contains(reading.tokens[place].folded)
                    && (place == 0 || reading.tokens[place - 1].folded != ",")
            })
        else { return false }
        let before = reading.tokens[max(0, clause.start - 7)..<clause.verb.lowerBound]
        guard before.contains(where: { ["a", "an", "any", "one"].contains($0.folded) }) else {
            return false
        }
        guard let main = reading.clauses.first(where: { !$0.isSubordinate }) else {
            return leads[reading.index] != nil
        }
        return [.coming, .needed, .advised].contains(main.mood)
    }

    /// `Firms that have no licence pay more`, `those who do not vote`: tells which ones are meant.
    ///
    /// - Source: Quirk and others, 17.13: a restrictive relative clause defines its noun; with a bare
    ///   plural it presupposes that there are such.
    func isDefining(_ clause: Clause, in reading: SentenceReading) -> Bool {
        guard clause.isSubordinate,
            let pronoun = (max(1, clause.start - 1)...max(1, clause.verb.lowerBound)).first(where: {
                $0 < clause.verb.upperBound
                    && ["that", "who", "which"].contains(reading.tokens[$0].folded)
            }),
            case let noun = pronoun - 1, reading.tokens[noun].kind == .word,
            reading.tokens[noun].folded == "those"
                || reading.tokens[noun].folded.hasSuffix("s")
                    && reading.classes[noun].isDisjoint(with: .function)
        else { return false }
        // The noun phrase opens its sentence or clause, with no word that makes it definite.
        let before = reading.tokens[max(0, noun - 3)..<noun]
        let start =
            before.lastIndex { $0.kind == .mark && $0.folded != "-" || $0.folded == "and" } ?? -1
        let phrase = reading.tokens[max(start + 1, before.startIndex)..<noun]
        guard start >= 0 || before.startIndex == 0 else { return false }
        return !phrase.contains { token in
            ["the", "these", "our", "its", "their", "some", "many", "several", "all", "most"]
                .contains(token.folded)
        }
            && !reading.clauses.contains {
                $0.verb.lowerBound > start && $0.verb.upperBound <= pronoun
            }
    }

    /// True where a sentence has something to do with the matters the book is of: somebody who
    /// acts, a subject, or what was said before.
    ///
    /// `Nobody touched the sandwiches` has nothing of it, whatever it denies.
    func isOfMatter(_ reading: SentenceReading) -> Bool {
        voice(of: reading).basis != .author || leads[reading.index] != nil
            || !reading.sentence.mentions.isEmpty || reading.cues.meets(Self.acting)
            || reading.tokens.contains { $0.isAllCapitals || Self.matters.contains($0.folded) }
    }

    private static let acting: CueSet = {
        var set = CueSet()
        for cue: Cue in [
            .actorNoun, .actorGeneric, .actorJoint, .actorSide, .actorOwn, .actorDocument,
            .pointFormat, .eventNoun,
        ] {
            set.insert(cue)
        }
        return set
    }()

    private static let matters: WordSet = [
        "it", "they", "them", "we", "our", "us", "this", "that", "these", "those", "its", "their",
        "everybody", "everyone", "differences", "suffice", "questions", "issues",
    ]
}
