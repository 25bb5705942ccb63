internal import BriefCore

/// Whose line a sentence is.
extension PointFramer {
    func holder(
        _ reading: SentenceReading,
        _ voice: Voice,
        _ main: Clause?,
        _ subject: Actor?,
        _ isFormat: Bool,
        _ isAgreed: Bool
    ) -> Actor? {
        switch context.genre {
        case .foreign:
            // A partner's release tells what our side said.
            if voice.actor.isSide { return voice.basis == .author ? nil : voice.actor }
            // What it asks of our side or tells of it is its own; `both sides` are ours too.
            guard voice.basis == .author, let subject, subject.isSide, subject.subject == nil
            else { return nil }
            return subject
        case .outside:
            // What it tells of our side, by name, is ours; so is what our people say in it.
            if voice.actor.isSide { return voice.basis == .author ? nil : voice.actor }
            guard voice.basis == .author, let subject, subject.isSide else { return nil }
            return subject
        case .own, .authored: return ownHolder(voice, subject, main, reading, isFormat)
        case .record:
            if voice.actor.isSide {
                if let subject, subject.isSide, voice.basis == .author, let main,
                    main.mood == .coming || isWe(main, reading) || isAttitude(main, reading)
                {
                    return subject
                }
                // `EEAS was careful. No promise could be given`: still its word.
                if voice.basis == .author, subject == nil, let main,
                    main.mood == .possible || main.mood == .supposed,
                    let actor = disclosing(before: reading)
                {
                    return actor
                }
                // `It was agreed that lists would be exchanged`: by those who met.
                if voice.basis == .author, let main, isAgreement(main, reading) {
                    return voice.actor
                }
                if voice.basis == .author || isOthersDoing(voice, subject, main, reading) {
                    return nil
                }
                return voice.actor
            }
            // `The Commission could give no commitment`: told of the side by name.
            if let subject, subject.isSide, voice.basis != .said, let main,
                main.mood == .coming || main.mood == .possible
                    || isTold(of: subject, voice) && isAttitude(main, reading)
            {
                return subject
            }
            // `Germany agreed. Austria could support it`: who agreed does not go on.
            if voice.basis == .continued, let subject, subject != voice.actor, !subject.isSide,
                subject.isCertain
            {
                return nil
            }
            return isAgreed && !reading.cues.contains(.issueAsks) && !isAsk(main)
                ? voice.actor : nil
        case .news: return newsHolder(reading, voice, main, subject, isFormat)
        }
    }

    /// True where whoever writes the record tells it: what a third party goes on to say of the
    /// Union is its own, and only `the EU side` takes the floor again.
    private func isTold(of subject: Actor, _ voice: Voice) -> Bool {
        voice.basis == .author
            || voice.basis == .continued
                && (subject.name.hasSuffix(" side") || subject.name.hasSuffix(" delegation"))
    }

    private func isAgreement(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        clause.isPassive && clause.subject.count == 1 && !clause.isNegated && clause.mood == .fact
            && reading.tokens[clause.subject.lowerBound].folded == "it"
            && ["agreed", "decided", "concluded", "resolved"]
                .contains(reading.tokens[clause.head].folded)
    }

    /// `We …`: who writes the record speaks for the side.
    private func isWe(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        clause.subject.first.map { ["we", "our"].contains(reading.tokens[$0].folded) } ?? false
    }

    /// True where a speaker goes on, and the sentence tells what somebody else does.
    private func isOthersDoing(
        _ voice: Voice,
        _ subject: Actor?,
        _ main: Clause?,
        _ reading: SentenceReading
    ) -> Bool {
        guard voice.basis == .continued, let subject, !subject.isSide, let main else {
            return false
        }
        // `Kenya would be the first`: reported speech that goes on.
        if main.mood == .supposed, let first = main.subject.first,
            !reading.classes[first].contains(.subjectPronoun)
        {
            return false
        }
        // `Experts could be sent`: the subject is not the one who does it.
        if main.isPassive, main.mood == .possible { return false }
        return !speaksOfOther(main, reading)
    }

    private func isAsk(_ clause: Clause?) -> Bool { clause?.mood == .advised }

    private func ownHolder(
        _ voice: Voice,
        _ subject: Actor?,
        _ main: Clause?,
        _ reading: SentenceReading,
        _ isFormat: Bool
    ) -> Actor? {
        let isJoint = context.text.metadata.kind == .jointStatement
        switch voice.basis {
        case .quoted:
            // The partner's minister speaks for the partner.
            let isForeign =
                !voice.actor.isSide
                && (voice.actor.subject?.kind == .country
                    || context.actors.isForeignMinister(voice.actor))
            return isForeign && !isJoint ? nil : voice.actor
        case .said, .continued:
            // `The Commission will present a plan`, in a speech: said for it by who speaks.
            if context.text.metadata.kind == .speech, context.author.isSide, voice.actor.isSide,
                isOwnBody(voice.actor)
            {
                return context.author
            }
            // `Slovenia proposes to move the funds`, in a paper of its own.
            return voice.actor.isSide || context.isAuthor(voice.actor) ? voice.actor : nil
        case .author:
            if let subject, context.isAuthor(subject) { return subject }
            // `With our help, notaries have exchanged deeds`
            if context.genre == .own, let main,
                PointRules.isThanksToUs(main, reading, context)
            {
                return voice.actor
            }
            // `The Alliance brings …`: a format is ours to speak of. In a joint statement its
            // ministers and leaders speak for both.
            let isOther = subject?.subject != nil || !isFormat && !isJoint
            if let subject, !subject.isSide, subject.isCertain, isOther {
                return main.map { speaksOfOther($0, reading) } ?? false ? voice.actor : nil
            }
            if context.text.metadata.kind == .conclusions, let subject, subject.isSide,
                subject.subject != ActorFacts.union
            {
                return main.map { isAskedOf($0, reading) } ?? false ? voice.actor : subject
            }
            if subject?.isSide != true, let main, isOfCountry(main, reading) { return nil }
            // `The partners asked for more funds`: theirs, whoever they are.
            if let subject, !subject.isSide, let main, isStance(main, reading) { return nil }
            // `She did not believe it`, in a note of ours: someone else, whom it tells of.
            if let main, isPerson(main, reading), !(subject?.isSide ?? false) { return nil }
            // `Both sides agreed`: the side and its partner speak together.
            if let subject, subject.isSide, subject.subject == nil, context.genre == .own {
                return subject
            }
            return voice.actor
        }
    }

    /// `wants to train engineers`: whose will it is, is the subject.
    private func isWilled(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        clause.mood == .fact && !clause.isNegated
            && [
                "wants", "want", "plans", "plan", "aims", "aim", "hopes", "hope", "intends",
                "intend", "seeks", "seek", "wishes", "wish",
            ].contains { reading.tokens[clause.head].folded == $0 }
    }

    /// `The country will host the cup`: what another does, called by no name.
    private func isOfCountry(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard clause.mood == .coming || isWilled(clause, reading), !clause.isPassive,
            clause.subject.count == 2,
            case let first = clause.subject.lowerBound, reading.tokens[first].folded == "the"
        else { return false }
        return ["country", "kingdom", "republic", "sultanate", "emirate", "nation", "island"]
            .contains(reading.tokens[first + 1].folded)
    }

    /// True for who speaks, for whoever is not named, and for the Commission: the Council and the
    /// member states speak for themselves, even in the speech of a commissioner.
    private func isOwnBody(_ actor: Actor) -> Bool {
        if actor == context.author { return true }
        guard let subject = actor.subject else { return actor.name != "Member States" }
        // A speech of the Council's president is no speech of the Commission.
        if let own = context.author.subject, own.kind == .body { return subject == own }
        return subject == context.author.subject || subject == ActorFacts.union
            || subject == SubjectID(.body, "commission")
    }

    /// True where a verb in the past asks, backs or resists: `asked for more`, `refused to pay`.
    private func isStance(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        clause.mood == .fact && clause.tense == .past && !clause.isPassive
            && Self.stances.contains { reading.isCovered(clause.head, by: $0) }
    }

    /// True for a clause whose subject is `he` or `she`.
    private func isPerson(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        clause.subject.count == 1
            && ["he", "she"].contains(reading.tokens[clause.subject.lowerBound].folded)
    }

    /// What we say of another: what it should do, and what it is to us; what it says,
    /// wants and does is its own.
    private func speaksOfOther(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        if clause.mood == .advised || clause.mood == .needed && !clause.isNegated { return true }
        // `On the second rung, they could work with data`: what the authors make possible.
        if context.genre == .authored, !clause.isNegated,
            clause.mood == .possible || clause.mood == .supposed
        {
            return true
        }
        // `Peru and Togo have shown how it can be done`: told as a proof.
        if clause.isPerfect, !clause.isNegated, !clause.isPassive, clause.mood == .fact,
            context.genre == .own || context.genre == .authored,
            Self.proving.contains(reading.tokens[clause.head].folded)
        {
            return true
        }
        // `Researchers will be able to apply`: what we make possible for others.
        if clause.mood == .coming, !clause.isNegated, context.genre == .own,
            reading.tokens[clause.head].folded == "be",
            reading.tokens.dropFirst(clause.head + 1).first?.folded == "able"
        {
            return true
        }
        // `Small firms can apply for a voucher`, `Journalists will receive help`: what we give them.
        if context.genre == .own, reading.isOfferedTo(clause) { return true }
        // `An expert will be seconded`: somebody of ours or nobody in particular does it.
        if clause.isPassive, !clause.isNegated, context.genre == .own, !isDone(clause, reading),
            clause.mood == .coming || isAnybody(clause, reading)
        {
            return true
        }
        // In a text of ours what others do now, and do not merely say or want, is told as a reason.
        let isTold =
            context.genre == .own || context.genre == .authored
            ? !reading.isCovered(clause.head, by: .speechVerb)
                && !reading.isCovered(clause.head, by: .pointAim)
            : Self.stative.contains(reading.tokens[clause.head].folded)
        return clause.mood == .fact && clause.tense == .present && !clause.isPassive && isTold
            && !PointFramer.stances.contains { cue in
                reading.all(cue).contains {
                    $0.last >= clause.verb.lowerBound && $0.first < clause.end
                        // `deserves our support`: what we back.
                        && reading.tokens[$0.last].folded != "our"
                        && ($0.first == 0 || reading.tokens[$0.first - 1].folded != "our")
                }
            }
    }

    /// True for a subject without a name, and no one named as the doer.
    private func isAnybody(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard let first = clause.subject.first else { return false }
        let isNamed = (first..<clause.subject.upperBound).contains {
            reading.tokens[$0].isCapitalised && $0 > 0
        }
        return !isNamed && reading.tokens[first].folded != "the"
    }

    /// `The Commission should …`, `Member States are invited to …`: the author asks.
    private func isAskedOf(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        clause.mood == .advised
            || clause.isPassive
                && [.issueAsks, .positionAsks].contains { reading.isCovered(clause.head, by: $0) }
    }

    /// True where the one who does it stands after `by`.
    private func isDone(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        reading.tokens.dropFirst(clause.verb.upperBound).first?.folded == "by"
    }

    /// Verbs by which what others have done proves something.
    private static let proving: WordSet = ["shown", "proved", "proven", "demonstrated", "taught"]

    /// Verbs that say what somebody is or has, not what he wants.
    private static let stative: WordSet = [
        "is", "are", "remains", "remain", "has", "have", "hosts", "host", "plays", "play", "lies",
        "belongs", "belong", "ranks", "rank", "counts", "count", "accounts", "account", "depends",
    ]

    private static let stances: [Cue] = [
        .positionSupports, .positionOpposes, .positionAsks, .positionWithholds, .issueContested,
    ]

    private func newsHolder(
        _ reading: SentenceReading,
        _ voice: Voice,
        _ main: Clause?,
        _ subject: Actor?,
        _ isFormat: Bool
    ) -> Actor? {
        // `Malta wants it, according to the minutes`: what one member wants is its own.
        if voice.basis == .said, voice.clause == nil, let subject, !subject.isSide,
            subject.isCertain
        {
            return nil
        }
        if voice.basis != .author {
            if voice.actor.isSide { return voice.actor }
            // `The Commission will seek a mandate, two diplomats said`: sources of nobody's, who tell
            // what it is up to.
            guard voice.basis == .said, let subject, subject.isSide, let main, !main.isNegated,
                subject.subject?.kind == .body && main.mood == .coming
                    || subject.subject != nil && isPreparing(main, reading),
                VoiceReader.isSource(voice.actor)
            else { return nil }
            return subject
        }
        if let main, isComment(main, reading) { return nil }
        if let subject {
            guard subject.isSide else { return nil }
            // `The EU executive wants it`, and `the EU` too: the institution it is mostly about.
            let isUnion =
                subject.subject == ActorFacts.union && subject.name != "Brussels"
                && !subject.name.hasSuffix(" side")
            return isUnion && context.author.isSide ? context.author : subject
        }
        guard context.author.isSide, let main else { return nil }
        let isCovered =
            reading.isCovered(main.head, by: .pointContent)
            || reading.first(.pointAim).map {
                $0.last >= main.start && $0.first <= main.verb.upperBound + 2
            } ?? false
        // `Chips feature at the top`, of a list that may be anybody's.
        let isOnAgenda =
            reading.cues.contains(.pointAgenda)
            && (namesSide(reading) || context.previous(reading).map(namesSide) ?? false)
        return isFormat && isCovered || isOnAgenda || speaksOfSide(main, reading)
            ? context.author : nil
    }

    /// `is preparing to offer`: what it has in hand.
    private func isPreparing(_ main: Clause, _ reading: SentenceReading) -> Bool {
        main.isProgressive && main.mood == .fact
            && ["preparing", "planning"].contains(reading.tokens[main.head].folded)
            && main.verb.upperBound < reading.tokens.count
            && reading.classes[main.verb.upperBound].contains(.to)
    }

    private func namesSide(_ reading: SentenceReading) -> Bool {
        reading.sentence.mentions.contains {
            context.actors.actor(of: context.text.mentions[$0])?.isSide ?? false
        }
    }

    /// `Unsurprisingly, chips come first`, and `we` where nobody is quoted: the journalist's.
    ///
    /// - Source: Quirk and others, 8.127: a content disjunct comments on what is said, by whoever says
    ///   it.
    private func isComment(_ main: Clause, _ reading: SentenceReading) -> Bool {
        if let first = main.subject.first, ["we", "our"].contains(reading.tokens[first].folded) {
            return true
        }
        return reading.tokens.count > 1 && reading.tokens[1].folded == ","
            && Self.comments.contains(reading.tokens[0].folded)
    }

    private static let comments: WordSet = [
        "unsurprisingly", "surprisingly", "predictably", "curiously", "oddly", "strangely",
        "tellingly", "ironically", "sadly", "unfortunately", "fortunately", "happily", "luckily",
        "inevitably", "understandably", "interestingly", "remarkably", "strikingly", "amusingly",
        "worryingly", "revealingly", "paradoxically", "typically", "funnily", "wisely", "naturally",
    ]

    /// True where the subject belongs to the side: `the Commission's priorities`.
    private func speaksOfSide(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        context.actors.owner(in: clause.subject, of: reading)?.isSide ?? false
    }
}
