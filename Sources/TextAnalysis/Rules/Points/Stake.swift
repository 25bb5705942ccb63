internal import BriefCore

/// Tells an assertion that has something to do with the side from mere background.
///
/// `Courses last nine months` informs; `Courses are open to our partners` bears on what the side
/// and its partners do, `Few of them have a teacher` on something that is open.
///
/// - Source: van Eemeren and Grootendorst (2004): an assertion argues only where it bears on a
///   standpoint.
struct Stake {
    private let context: RuleContext
    private let frame: PointFrame
    private let cue: Cue?

    /// Asks of one sentence.
    ///
    /// - Parameters:
    ///   - context: The text.
    ///   - frame: The sentence.
    ///   - cue: A cue that tells nothing of it here; nil for none.
    init(_ context: RuleContext, _ frame: PointFrame, besides cue: Cue? = nil) {
        self.cue = cue
        self.context = context
        self.frame = frame
    }

    /// True where the sentence bears on the side, on those it works with, on something open, or on
    /// what comes.
    var isThere: Bool {
        guard let main = frame.main, frame.basis == .author,
            context.leads[frame.reading.index] == nil
        else { return true }
        // `Applicants must be of age`: a rule of entry.
        if frame.reading.isRuleOfEntry(main) { return false }
        // `Pictures can be obtained from the press service`: a service, no line.
        if main.mood == .possible, main.isPassive,
            SupposedRule.access.contains(frame.reading.tokens[main.head].folded)
        {
            return false
        }
        if main.mood != .fact || main.isProgressive { return true }
        // `The authority does not have a budget`: of somebody else, on a page.
        if main.isNegated, isJudged(main) || frame.subject == nil { return true }
        // `Fifty thousand have taken part`: the perfect counts a result.
        if main.isPerfect, frame.reading.tokens[main.head].folded != "been" { return true }
        // `Trade between them amounted to two billion`: a number, whoever it is of.
        let isNumber =
            main.tense == .past
            && (frame.reading.cues.contains(.eventStatistic) || frame.reading.isSum(main))
        return frame.isOurs || frame.isFormat || namesSide && !isNumber || isCompared
            || Self.cues.contains { $0 != cue && isTelling($0) }
            || isJudged(main) && context.isOpen(frame.reading)
    }

    /// True where the sentence bears on something, and is about the side, names it or weighs the
    /// matter: `It holds great potential`.
    var isOfSide: Bool {
        isThere
            && (frame.isOurs || frame.isFormat || frame.basis != .author || namesSide
                || isTelling(.pointArgument) || isSpoken)
    }

    /// `Walls around data have never kept an intruder out`, in a speech: what is so, or has never been,
    /// is said for a reason; what happened on a day may be the speaker's life.
    ///
    /// - Source: Smith, Modes of Discourse (2003): generic statements carry an argument, single events a
    ///   narrative.
    private var isSpoken: Bool {
        guard context.text.metadata.kind == .speech, let main = frame.main, main.mood == .fact
        else { return false }
        return main.tense == .present || main.isPerfect
    }

    /// True for a cue of the sentence; a comparison alone tells nothing of what is compared.
    private func isTelling(_ cue: Cue) -> Bool {
        frame.reading.all(cue).contains {
            switch cue {
            case .pointArgument: frame.reading.tokens[$0.last].folded != "than"
            // `More than a hundred languages`: counted.
            case .pointSuccess:
                !["more", "over"].contains(frame.reading.tokens[$0.first].folded) || $0.first > 2
            default: true
            }
        }
    }

    /// Where the side, or it and its partners, are named anywhere.
    private var namesSide: Bool {
        frame.reading.tokens.indices.contains { place in
            Self.ours.contains(frame.reading.tokens[place].folded) && !isOfFirms(place)
                && !isBeside(place)
        }
            || frame.reading.sentence.mentions.contains { index in
                let subject = context.text.mentions[index].mention.subject
                return subject == ActorFacts.union || subject.kind == .instrument
            }
    }

    /// `together with the embassy`: and the embassy.
    private func isBeside(_ place: Int) -> Bool {
        frame.reading.tokens[place].folded == "together"
            && frame.reading.tokens.dropFirst(place + 1).first?.folded == "with"
    }

    /// `European companies`: they trade for themselves.
    private func isOfFirms(_ place: Int) -> Bool {
        if frame.reading.tokens[place].folded == "europe" { return isContinent(place) }
        return frame.reading.tokens[place].folded == "european"
            && frame.reading.tokens.dropFirst(place + 1).prefix(2).contains {
                ["companies", "firms", "operators", "banks", "businesses"].contains($0.folded)
            }
    }

    /// `between Europe and Asia`: where something lies.
    private func isContinent(_ place: Int) -> Bool {
        let tokens = frame.reading.tokens
        return [place - 2, place + 2].contains { other in
            tokens.indices.contains(other) && Self.continents.contains(tokens[other].folded)
                && tokens[(other + place) / 2].folded == "and"
        }
    }

    private static let continents: WordSet = ["asia", "africa", "america", "americas", "oceania"]

    /// `Small states trade more`, `Ninety per cent of it is made abroad`, `Whoever comes first sets
    /// the terms`: in a non-paper what is compared, weighed against a whole or said of all is
    /// argued.
    private var isCompared: Bool {
        context.genre == .authored
            && frame.reading.tokens.indices.contains { place in
                let word = frame.reading.tokens[place].folded
                // `most of them`: counted, not compared.
                return Self.weighed.contains(word)
                    || Self.degrees.contains(word)
                        && frame.reading.tokens.dropFirst(place + 1).first?.folded != "of"
            }
    }

    private static let degrees: WordSet = [
        "more", "less", "fewer", "most", "faster", "slower", "cheaper", "larger", "smaller",
        "better", "worse", "than",
    ]

    private static let weighed: WordSet = [
        "cent", "percent", "share", "whoever", "everybody", "nobody",
    ]

    /// `Certification is the missing piece`: on a page what is open is said for saying where it is
    /// judged; `The authority has no budget yet` is told of others.
    private func isJudged(_ main: Clause) -> Bool {
        switch context.text.metadata.kind {
        case .pressRelease, .webPage, nil:
            return context.genre != .own
                || ["is", "are", "knows", "remains"]
                    .contains(frame.reading.tokens[main.head].folded)
        default: return true
        }
    }

    private static let ours: WordSet = [
        "we", "our", "us", "ours", "eu", "eu's", "union", "europe", "european", "europeans",
        "europe's", "both", "partners", "partner", "partnership", "parties", "sides", "shared",
        "joint", "together", "common", "cooperation", "citizens", "trust",
        // What is judged, or weighed against a whole.
        "good", "modest", "affordable", "cheap", "feasible", "realistic", "proven", "legitimate",
        // What is good for somebody.
        "protect", "protects", "enables", "enable", "allows", "allow", "helps", "guarantees",
        "benefits", "benefit", "serves", "bans", "prevention", "protection", "safety", "security",
        "resilience", "rights",
    ]

    private static let cues: [Cue] = [
        .pointPrinciple, .pointSuccess, .pointOffer, .pointArgument, .pointContent,
        .pointConviction, .pointFormat,
    ]
}
