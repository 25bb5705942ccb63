internal import BriefCore

/// Finds who holds what a text says where it names nobody.
struct AuthorReader {
    let text: AnalysedText
    let knowledge: RuleKnowledge
    let actors: ActorReader
    /// The signed opinion that the text is; nil for one that is none.
    let opinion: OpinionReader.Opinion?

    /// The genre and the author of the text.
    func author() -> (genre: Genre, actor: Actor) {
        let side = Actor(name: knowledge.side, subject: ActorFacts.union, isSide: true)
        if let opinion { return (opinion.author.isSide ? .authored : .foreign, opinion.author) }
        if let line = MinistryLine(above: text, knowledge) {
            let speaker = text.metadata.kind == .speech ? speaker()?.name : nil
            let name = speaker ?? line.name
            return (.own, Actor(name: name, subject: line.country, isSide: true))
        }
        // Who studies a matter tells of all sides, and speaks for none.
        if let name = series() { return (.news, Actor(name: name, subject: nil, isSide: false)) }
        let publisher = text.metadata.publisher.flatMap { knowledge.actors.subject(named: $0) }
        let fact = publisher.flatMap { knowledge.actors[$0] }
        let isForeign = fact.map { !$0.isSide && $0.canAct } ?? isInstitute
        let genre = genre(isForeign: isForeign, fact)
        switch genre {
        case .own: return (genre, ownAuthor(side))
        case .record: return (genre, embassy() ?? side)
        case .news where text.metadata.kind != .news && !isReported():
            // Whoever says `we` in it, it is not the side.
            return (genre, Actor(name: "Authors", subject: nil, isSide: false))
        case .news: return (genre, spokenOf() ?? side)
        case .authored: return (genre, byline() ?? kindAuthors("Non-paper authors"))
        case .foreign, .outside:
            let name = text.metadata.publisher ?? fact?.name ?? "Authors"
            return (genre, Actor(name: name, subject: publisher, isSide: false))
        }
    }

    /// The genre of a text that is no signed opinion.
    private func genre(isForeign: Bool, _ publisher: ActorFacts.Fact?) -> Genre {
        if text.metadata.kind == nil, isReported() { return .news }
        let genre = Genre(text.metadata, publisherIsForeign: isForeign)
        if genre == .foreign {
            return [.webPage, .note, .other, nil].contains(text.metadata.kind) ? .outside : .foreign
        }
        guard genre == .own else { return genre }
        let voice = OwnVoice(text, knowledge)
        if publisher == nil, voice.isToMembers { return .outside }
        let isHeard = voice.isHeard(publisher: publisher)
        if isHeard || isDelegation || embassy() != nil || namedByThemselves() != nil
            || text.metadata.kind == .speech && isOurSpeaker
        {
            return .own
        }
        // Of whom nothing is known counts as a reporter: what he says himself is nobody's line.
        return .news
    }

    /// True for a text that a delegation of the side publishes.
    private var isDelegation: Bool {
        text.metadata.publisher.map { PublisherReader.isDelegation(Tokenizer.tokens(of: $0)) }
            ?? false
    }

    /// True for a publisher the vocabulary has not, with the name of an institute.
    private var isInstitute: Bool {
        text.metadata.publisher.map { PublisherReader.names(Tokenizer.tokens(of: $0)) } ?? false
    }

    /// `CEP Policy Brief 12`: the institute that numbers its papers in a series; nil for none, and
    /// for a service of the side.
    private func series() -> String? {
        guard text.metadata.kind == .report || text.metadata.kind == nil else { return nil }
        for block in text.top(3) where block.span.count < 120 {
            let tokens = Tokenizer.tokens(in: text.text, block.span)
            guard
                let noun = tokens.indices.dropFirst(2).first(where: { place in
                    Self.papers.contains(tokens[place].folded)
                        && Self.sorts.contains(tokens[place - 1].folded)
                        && tokens.dropFirst(place + 1).prefix(2).contains { $0.kind == .number }
                })
            else { continue }
            let name = tokens[..<(noun - 1)]
            guard let first = name.first, let last = name.last,
                name.allSatisfy({ $0.kind == .word && $0.isCapitalised })
            else { continue }
            let span = TextSpan(first.span.start, last.span.end)
            let isOurs = text.mentions(in: span).contains { knowledge.actors[$0]?.isSide ?? false }
            return isOurs ? nil : actors.plain(span)
        }
        return nil
    }

    private static let sorts: WordSet = [
        "policy", "working", "discussion", "research", "occasional", "issue", "background",
    ]
    private static let papers: WordSet = ["brief", "paper", "note", "papers", "briefs"]

    /// True where a text of unknown kind keeps saying who said what, as journalists do.
    private func isReported() -> Bool {
        var count = 0
        for sentence in text.sentences where sentence.blockKind.isProse {
            let says = sentence.tokens.contains { Self.reporting.contains($0.folded) }
            if says { count += 1 }
            if count >= 3 { return true }
        }
        return false
    }

    private static let reporting: WordSet = ["said", "told", "says", "according", "declined"]

    /// The mission that writes home.
    private func embassy() -> Actor? {
        MissionLine(above: text, knowledge).map {
            Actor(name: $0.name, subject: $0.country, isSide: true)
        }
    }

    private func kindAuthors(_ name: String) -> Actor {
        Actor(name: name, subject: nil, isSide: true)
    }

    private func ownAuthor(_ side: Actor) -> Actor {
        if let named = namedByThemselves() { return named }
        switch text.metadata.kind {
        case .conclusions:
            // Conclusions speak in the name of the body that adopts them.
            let publisher = text.metadata.publisher.flatMap { knowledge.actors.subject(named: $0) }
            guard let publisher, let fact = knowledge.actors[publisher], fact.isSide,
                publisher != ActorFacts.union
            else { return namedAtTop() ?? spokenOf() ?? side }
            return Actor(name: fact.name, subject: publisher, isSide: true)
        case .speech:
            return person() ?? speaker() ?? side
        case .jointStatement:
            guard let partner = partner() else { return side }
            let name = "\(side.name) and \(partner)"
            return Actor(name: name, subject: ActorFacts.union, isSide: true)
        case .letter where text.metadata.publisher == nil:
            return byline() ?? kindAuthors("Letter authors")
        case .pressRelease where isJoint:
            return Actor(name: "Both sides", subject: nil, isSide: true)
        default:
            return embassy() ?? side
        }
    }

    /// `JOINT PRESS RELEASE`, above a text that begins with our side and a partner: both who met say
    /// what it says.
    private var isJoint: Bool {
        guard let first = text.sentences.first(where: { $0.blockKind.isProse }) else {
            return false
        }
        let named = first.mentions.map { text.mentions[$0] }
        guard named.contains(where: { knowledge.actors[$0]?.isSide ?? false }),
            named.contains(where: { $0.mention.subject.kind == .country })
        else { return false }
        return text.top(3).contains { block in
            let words = Tokenizer.tokens(in: text.text, block.span).prefix(3).map(\.folded)
            return words.starts(with: ["joint", "press"]) && words.count > 2
                && ["release", "communiqué", "communique"].contains(words[2])
        }
    }

    /// The institution of the side that a news text speaks of most.
    private func spokenOf() -> Actor? {
        var counts: [SubjectID: (count: Int, mention: LocatedMention)] = [:]
        for mention in text.mentions where mention.mention.subject.kind == .body {
            guard let fact = knowledge.actors[mention], fact.isSide else {
                continue
            }
            let count = counts[mention.mention.subject]?.count ?? 0
            counts[mention.mention.subject] = (count + 1, mention)
        }
        let most = counts.max {
            ($0.value.count, $1.key) < ($1.value.count, $0.key)
        }
        guard let most, let fact = knowledge.actors[most.key] else { return nil }
        return Actor(name: fact.name, subject: most.key, isSide: true)
    }

    /// The names after `by` in the first lines, as printed.
    private func byline() -> Actor? {
        let lead = text.top(8).filter { $0.span.count < 300 }
        for block in lead {
            let tokens = Tokenizer.tokens(in: text.text, block.span)
            guard let last = tokens.last else { continue }
            for by in tokens.indices.dropLast() where Self.openers.contains(tokens[by].folded) {
                let span = TextSpan(tokens[by + 1].span.start, last.span.end)
                let named = text.mentions(in: span)
                // A title may end in its authors: `From protection to partnership by France`.
                guard by < 6 || block.kind == .heading,
                    let first = named.first(where: { actors.actor(of: $0) != nil }),
                    first.span.start - span.start < 12
                else { continue }
                let words = actors.plain(span).prefix(while: { $0 != "." && $0 != ";" })
                return Actor(name: String(words), subject: first.mention.subject, isSide: true)
            }
        }
        return signatories()
    }

    /// A line at the top of nothing but countries, and perhaps the date: `Italy and Malta – May 2024`.
    private func signatories() -> Actor? {
        for block in text.top(8) where block.span.count < 160 {
            let named = text.mentions(in: block.span)
                .filter { $0.mention.subject.kind == .country }
            guard let first = named.first, let last = named.last, named.count > 1,
                first.span.start - block.span.start < 5
            else { continue }
            let span = TextSpan(first.span.start, last.span.end)
            let isList = Tokenizer.tokens(in: text.text, span).allSatisfy { token in
                named.contains { $0.span.contains(token.span) }
                    || Self.joints.contains(token.folded)
            }
            let rest = Tokenizer.tokens(in: text.text, TextSpan(last.span.end, block.span.end))
            // A month and its year at most.
            guard isList, rest.isEmpty || rest.last?.kind == .number,
                rest.count(where: { $0.kind == .word }) <= 1
            else { continue }
            return Actor(name: actors.plain(span), subject: first.mention.subject, isSide: true)
        }
        return nil
    }

    private static let joints: WordSet = ["and", ",", "&", "the"]

    private static let openers: WordSet = ["by", "from"]

    /// The person named first in a heading or label at the top.
    private func person() -> Actor? {
        let top = text.top(6).last?.span.end ?? 0
        return text.mentions.first {
            $0.span.end <= top && $0.mention.subject.kind == .person
        }.flatMap { actors.actor(of: $0) }
    }

    /// `We, the digital ministers of the G7, met`: who speaks in the first person.
    private func namedByThemselves() -> Actor? {
        let front = text.sentences.prefix(12)
        for tokens in front.lazy.map(\.tokens) {
            guard let we = tokens.firstIndex(where: { $0.folded == "we" }),
                tokens[we...].prefix(3).map(\.folded) == ["we", ",", "the"]
            else { continue }
            let named = tokens[(we + 3)...].prefix {
                ![",", ".", ";", ":", "("].contains($0.folded)
            }
            guard let first = named.first, let last = named.last, named.count <= 24,
                named.endIndex < tokens.count
            else { continue }
            let words = actors.plain(TextSpan(first.span.start, last.span.end))
            return Actor(name: words, subject: nil, isSide: true)
        }
        return nil
    }

    /// `Remarks by the Commissioner for Trade at the opening`: the office that speaks, where the
    /// first line names no person.
    private func speaker() -> Actor? {
        let top = text.top(2).drop { $0.kind == .boilerplate }
        guard let first = top.first else { return nil }
        // A mail's subject may stand above the title.
        let under = top.dropFirst().first { $0.kind == .heading }
        return speaker(in: first) ?? under.flatMap(speaker)
    }

    private func speaker(in title: Block) -> Actor? {
        guard title.span.count < 300 else { return nil }
        let tokens = Tokenizer.tokens(in: text.text, title.span)
        guard let by = tokens.firstIndex(where: { ["by", "of"].contains($0.folded) }) else {
            return nil
        }
        let office = tokens[(by + 1)...].drop { $0.folded == "the" }
            .prefix { !Self.occasions.contains($0.folded) && $0.kind != .mark }
        guard let first = office.first, let last = office.last, first.isCapitalised,
            office.count <= 10
        else { return nil }
        let span = TextSpan(first.span.start, last.span.end)
        // An office of another country speaks for that country, also one told behind a comma.
        let rest = tokens[office.endIndex...].prefix { !Self.occasions.contains($0.folded) }
        let whole = TextSpan(span.start, rest.last?.span.end ?? span.end)
        let isOurs = text.mentions(in: whole).allSatisfy {
            actors.actor(of: $0)?.isSide ?? true
        }
        return isOurs ? Actor(name: actors.plain(span), subject: nil, isSide: true) : nil
    }

    /// Words behind which the occasion of a speech follows.
    private static let occasions: WordSet = [
        "at", "on", "during", "to", "in", "before", "following",
    ]

    /// True where the title of a speech gives its speaker a name or an office of the side.
    private var isOurSpeaker: Bool {
        guard let name = speaker()?.name.lowercased() else { return person()?.isSide ?? false }
        return Self.ownOffices.contains { name.hasPrefix($0) } || person()?.isSide ?? false
    }

    /// Offices that only the side has.
    private static let ownOffices = [
        "commissioner", "executive vice-president", "european commissioner", "high representative",
        "hr/vp", "eu ambassador", "eu special", "eu coordinator", "president of the european",
        "vice-president of the european", "head of the eu delegation",
    ]

    /// The body of the side that the first lines name.
    private func namedAtTop() -> Actor? {
        let top = text.top(5).last?.span.end ?? 0
        if let adopter = preamble() { return adopter }
        for mention in text.mentions where mention.span.end <= top {
            guard mention.mention.subject.kind == .body, let actor = actors.actor(of: mention),
                actor.isSide
            else { continue }
            return actor
        }
        return nil
    }

    /// The body that a line of its own names before a comma: `The Council of the European Union,`.
    private func preamble() -> Actor? {
        for block in text.top(40) where block.span.count < 80 {
            guard text.text.bytes[block.span.end - 1] == 0x2C,
                let mention = text.mentions(in: block.span).first(where: {
                    $0.mention.subject.kind == .body && $0.span.start - block.span.start < 6
                        && block.span.end - $0.span.end <= 2
                }), let fact = knowledge.actors[mention], fact.isSide, fact.canAct
            else { continue }
            return Actor(name: fact.name, subject: mention.mention.subject, isSide: true)
        }
        return nil
    }

    /// The first country or organisation in the title that is not the side.
    private func partner() -> String? {
        let top = text.top(3).last?.span.end ?? 0
        for mention in text.mentions where mention.span.end <= top {
            guard let actor = actors.actor(of: mention), !actor.isSide else { continue }
            return actor.name
        }
        return nil
    }
}
