internal import BriefCore

/// Whom quotations are ascribed to.
extension VoiceReader {
    /// Gives the sentences of a quotation to whoever it is ascribed to.
    mutating func attribute(_ quotation: Quotation, after before: Quotation?) {
        let range = quotation.sentences
        nameless.follow(to: range.upperBound)
        guard var speaker = quoted(quotation) ?? goingOn(quotation, before) ?? unnamed(quotation)
        else { return }
        speaker = anonymous(speaker, range.upperBound)
        for index in range where voices.indices.contains(index) {
            voices[index] = Voice(actor: speaker, basis: .quoted, clause: nil)
        }
    }

    /// `The minister was blunt. “We want to be treated as equals.”`: in the news, who was spoken of right
    /// before; some speaker, never who writes.
    private func unnamed(_ quotation: Quotation) -> Actor? {
        let first = readings[quotation.sentences.lowerBound]
        guard genre == .news, quotation.open <= 1, quotation.close != nil,
            first.clauses.first.map({ clause in
                clause.subject.count == 1
                    && ["we", "i"].contains(first.tokens[clause.subject.lowerBound].folded)
            }) ?? false
        else { return nil }
        // `“…,” the statement reads`: said by somebody else than who was spoken of before.
        let last = readings[quotation.sentences.upperBound].tokens
        let isAscribed = last[((quotation.close ?? 0) + 1)...].contains { $0.kind == .word }
        return isAscribed
            ? Self.nobody : subjectsBefore[first.index] ?? Self.nobody
    }

    private static let nobody = Actor(
        name: "Speaker",
        subject: nil,
        isSide: false,
        isCertain: false
    )

    /// `one Commission official`, then `the official`: somebody without a name, shown as such where
    /// he is of the side, and taken up by the noun alone until it is said of another.
    ///
    /// - Source: news agencies' rules on anonymous sources: they are told by whom they work for,
    ///   and stay the same one until another is quoted.
    mutating func anonymous(_ speaker: Actor, _ sentence: Int) -> Actor {
        guard genre == .news else { return speaker }
        if VoiceReader.isUnnamed(speaker) {
            return nameless.last(under: speaker.name) ?? speaker
        }
        if speaker.isSide, VoiceReader.isNameless(speaker.name) {
            let name = speaker.name + " (unnamed)"
            let official = Actor(name: name, subject: speaker.subject, isSide: true)
            nameless.note(name, official, in: sentence)
            return official
        }
        // `A Japanese official said`: from now on the noun is his.
        if !speaker.isSide, speaker.name.contains(" "),
            VoiceReader.isNameless(speaker.name)
                || VoiceReader.spokesperson(speaker.name) != nil
        {
            nameless.note(speaker.name, speaker, in: sentence)
        }
        return speaker
    }

    /// True for a name that ends in a noun for people whom the news quote without a name.
    private static func isNameless(_ name: String) -> Bool {
        ["fficial", "iplomat", "ource", "nsider"].contains { name.hasSuffix($0) }
            && ["official", "diplomat", "source", "insider"]
                .contains(name.split(separator: " ").last?.lowercased() ?? "")
    }

    /// The speaker of the quotation that ends right before one that names nobody.
    private func goingOn(_ quotation: Quotation, _ before: Quotation?) -> Actor? {
        guard let before, before.close != nil, quotation.open <= 1,
            before.sentences.upperBound + 1 == quotation.sentences.lowerBound,
            voices[before.sentences.lowerBound].basis == .quoted
        else { return nil }
        return voices[before.sentences.lowerBound].actor
    }

    /// `…,” said X`; `…,” X told Y`; `X said: “…`; `– X` on the next line.
    private mutating func quoted(_ quotation: Quotation) -> Actor? {
        if let close = quotation.close {
            let reading = readings[quotation.sentences.upperBound]
            if close < reading.tokens.count,
                let actor = ascription((close + 1)..<reading.tokens.count, reading)
            {
                return actor
            }
        }
        let first = readings[quotation.sentences.lowerBound]
        if quotation.open > 2, quotation.open <= first.tokens.count,
            let actor = ascription(0..<(quotation.open - 1), first)
        {
            return actor
        }
        let next = quotation.sentences.upperBound + 1
        guard next < readings.count else { return nil }
        return byline(readings[next])
    }

    /// `– HR/VP X, at the Council` on a line of its own: the block before it is X's.
    mutating func attributePullQuotes() {
        for (number, block) in text.blocks.enumerated().dropFirst() where block.span.count < 240 {
            guard let speaker = speaker(ofByline: block) ?? signer(number, block) else { continue }
            var quoted = number - 1
            repeat {
                for index in text.sentences(ofBlock: quoted)
                where voices[index].basis == .author || voices[index].actor == Self.nobody {
                    voices[index] = Voice(actor: speaker, basis: .quoted, clause: nil)
                }
                quoted -= 1
                // A quotation of several paragraphs opens each with its mark.
            } while quoted > 0 && opensQuotation(quoted) && opensQuotation(quoted + 1)
        }
    }

    /// `Henna Virkkunen, Executive Vice-President` on a line of its own under a quotation.
    private func signer(_ number: Int, _ block: Block) -> Actor? {
        guard block.kind != .paragraph || block.span.count < 160,
            TextProbe(text.text).endsQuotation(text.blocks[number - 1].span)
        else { return nil }
        let person = text.mentions(in: block.span).first { $0.mention.subject.kind == .person }
        if let person, person.span.start - block.span.start < 24 { return actors.actor(of: person) }
        return signer(in: block)
    }

    /// `Ida Moreno, Commissioner for Trade`: a name no data file has, and an office behind it.
    private func signer(in block: Block) -> Actor? {
        let tokens = Tokenizer.tokens(in: text.text, block.span)
        guard let comma = tokens.firstIndex(where: { $0.folded == "," }), (2...5).contains(comma),
            tokens[..<comma].allSatisfy({ $0.kind == .word }), tokens[0].isCapitalised,
            tokens[comma - 1].isCapitalised,
            tokens[comma...].contains(where: { VoiceReader.offices.contains($0.folded) })
        else { return nil }
        let isForeign = text.mentions(in: block.span).contains {
            $0.mention.subject.kind == .country
                && !(actors.actor(of: $0)?.isSide ?? false)
        }
        let name = actors.plain(TextSpan(tokens[0].span.start, tokens[comma - 1].span.end))
        return Actor(name: name, subject: nil, isSide: genre == .own && !isForeign)
    }

    private func opensQuotation(_ block: Int) -> Bool {
        let span = text.blocks[block].span
        let first = text.text.bytes[span.start..<span.end].prefix(3)
        return first.first == 0x22 || first.elementsEqual([0xE2, 0x80, 0x9C])
    }

    private func speaker(ofByline block: Block) -> Actor? {
        guard text.isDashed(block) else { return nil }
        let person = text.mentions(in: block.span).first { $0.mention.subject.kind == .person }
        guard let person, person.span.start - block.span.start < 24 else { return nil }
        return actors.actor(of: person)
    }

    /// The speaker in words beside a quotation: `said X`, `X said`.
    private mutating func ascription(_ range: Range<Int>, _ reading: SentenceReading) -> Actor? {
        let verb = range.first { place in
            if reading.tokens[place].folded == "reads" { return true }
            // `the note`: a noun.
            return reading.isCovered(place, by: .speechVerb)
                && !(place > range.lowerBound && reading.classes[place - 1].contains(.determiner))
        }
        guard let verb else { return nil }
        let before = range.lowerBound..<verb
        // `“…,” the letter reads`: the word of its authors.
        if before.contains(where: { reading.isCovered($0, by: .actorDocument) }),
            before.count <= 4
        {
            return writer(of: before, reading)
        }
        let named = before.first { reading.tokens[$0].kind == .word }
        if let named {
            // `one official`: a determiner.
            if named + 1 >= verb, reading.classes[named].contains(.subjectPronoun) {
                if reading.tokens[verb].folded == "reads", genre != .news { return author }
                let isPerson = ["he", "she"].contains(reading.tokens[named].folded)
                let spoken = isPerson ? spokenOf(before: reading, named, verb) : nil
                if let spoken { return spoken }
                guard let subject = subjectsBefore[reading.index] else { return nil }
                return isPerson && Self.isSeveral(subject) ? nil : subject
            }
            let actor = actors.actor(in: named..<verb, of: reading)
            // `its spokesperson`: of the one spoken of before.
            let isTheirs =
                reading.classes[named].contains(.possessive)
                || actor?.name.hasPrefix("Spokes") ?? false && actor?.subject == nil
            let before = subjectsBefore[reading.index]
            if isTheirs, let actor, before?.isSide ?? false || opensWithSide(reading) {
                return Actor(name: actor.name, subject: actor.subject, isSide: true)
            }
            return actor
        }
        return actors.actor(in: (verb + 1)..<phraseEnd(verb + 1, reading), of: reading)
    }

    /// `“…,” he said`: who spoke last or was last spoken of as one person; nil for no one.
    ///
    /// A few sentences back at most; behind `he added` only who spoke.
    ///
    /// - Source: Hobbs, Resolving Pronoun References (1978): sentence by sentence backwards, the
    ///   first one that agrees in number and gender.
    private mutating func spokenOf(
        before reading: SentenceReading,
        _ pronoun: Int,
        _ verb: Int
    ) -> Actor? {
        let word = reading.tokens[pronoun].folded
        let isGoingOn = ["added", "adds", "continued", "continues", "concluded", "went"]
            .contains(reading.tokens[verb].folded)
        for index in (max(0, reading.index - 3)..<reading.index).reversed() {
            let voice = voices[index]
            let isSpeaking = voice.basis == .quoted || voice.basis == .said
            var found: Actor? = isSpeaking ? voice.actor : nil
            if !isSpeaking, !isGoingOn { found = oneSpokenOf(readings[index]) }
            guard let person = found, person != Self.nobody, !Self.isSeveral(person) else {
                continue
            }
            if people.fits(person, word) { return person }
        }
        return nil
    }

    /// The subject of a sentence where it is one person; nil where it is not.
    private func oneSpokenOf(_ reading: SentenceReading) -> Actor? {
        guard let clause = reading.clauses.first(where: { !$0.subject.isEmpty }),
            let actor = actors.actor(in: clause.subject, of: reading),
            actor.isPerson || actor.subject?.kind == .person
                || clause.subject.contains(where: {
                    VoiceReader.offices.contains(reading.tokens[$0].folded)
                })
        else { return nil }
        return actor
    }

    /// True for `two diplomats`, whom neither `he` nor `she` takes up.
    private static func isSeveral(_ actor: Actor) -> Bool {
        guard !actor.isPerson, actor.subject?.kind != .person,
            let noun = actor.name.split(separator: " ").last
        else { return false }
        if noun.first?.isLowercase ?? false { return noun.hasSuffix("s") && !noun.hasSuffix("ss") }
        return ["Diplomats", "Officials", "Ministers", "Sources", "Envoys", "Experts"]
            .contains(String(noun))
    }

    /// True where the paragraph of a sentence begins with a body of the side as its subject, and
    /// names nobody else who could have a spokesperson.
    private mutating func opensWithSide(_ reading: SentenceReading) -> Bool {
        let block = reading.sentence.passage.block
        if opening.block != block { opening = opening(of: reading) }
        guard opening.isSide else { return false }
        // Of a paragraph full of quotations each sentence is looked at once.
        while opening.other == nil, opening.end < reading.index {
            let isOther = readings[opening.end].sentence.mentions.contains { mention in
                let named = text.mentions[mention]
                return named.mention.subject.kind == .body
                    && !(actors.actor(of: named)?.isSide ?? true)
            }
            if isOther { opening.other = opening.end }
            opening.end += 1
        }
        return opening.other.map { $0 >= reading.index } ?? true
    }

    /// What the paragraph of a sentence begins with.
    private func opening(of reading: SentenceReading) -> ParagraphOpening {
        var index = reading.index
        let block = reading.sentence.passage.block
        while index > 0, readings[index - 1].sentence.passage.block == block { index -= 1 }
        let clause = readings[index].clauses.first { !$0.subject.isEmpty }
        let first = clause.flatMap { actors.actor(in: $0.subject, of: readings[index]) }
        return ParagraphOpening(block: block, isSide: first?.isSide ?? false, end: index)
    }

    /// `- HR/VP Josep Borrell's remarks …` under a quotation.
    private func byline(_ reading: SentenceReading) -> Actor? {
        guard let first = reading.tokens.first else { return nil }
        let isDash =
            ["-", "–", "—"].contains(first.folded) || reading.sentence.blockKind == .listItem
        guard isDash,
            let index = reading.sentence.mentions.first(where: {
                text.mentions[$0].mention.subject.kind == .person
            })
        else { return nil }
        guard text.mentions[index].span.start - reading.span.start < 24 else { return nil }
        return actors.actor(of: text.mentions[index])
    }
}

/// What is known of a paragraph in which somebody is quoted.
struct ParagraphOpening {
    /// The paragraph; less than nothing for none.
    let block: Int
    /// True where it begins with the side as its subject.
    let isSide: Bool
    /// The sentence up to which it was looked through.
    var end: Int
    /// The first sentence that names a body of somebody else; nil where none was met.
    var other: Int?

    /// Of no paragraph.
    static let none = ParagraphOpening(block: -1, isSide: false, end: 0)
}
