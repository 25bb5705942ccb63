internal import BriefCore

/// People whom the text introduces, and no data file names.
extension ActorReader {
    /// Someone whom the text introduces: `Commission spokesperson X`, then `X`.
    func introduced(in run: Range<Int>, _ reading: SentenceReading) -> Actor? {
        guard let last = run.last, reading.tokens[last].isCapitalised,
            case let key = reading.tokens[last].key,
            let body = people.ours[key] ?? people.foreigners[key]
        else { return nil }
        var start = last
        while start > run.lowerBound {
            // `Vice-President Moreno`: a title of two words.
            let isHyphen =
                start > run.lowerBound + 1 && reading.tokens[start - 1].folded == "-"
                && !reading.tokens[start].hasSpaceBefore
            let word = isHyphen ? start - 2 : start - 1
            guard reading.tokens[word].isCapitalised, !isInsideMention(word, reading) else { break }
            start = word
        }
        // `Moreno-Ruiz`: a surname of two words.
        var surname = last
        while surname > start + 1, reading.tokens[surname - 1].folded == "-" { surname -= 2 }
        return Actor(
            name: fullName(start..<surname, key, reading) ?? plain(reading.span(start, last)),
            subject: body,
            isSide: people.ours[key] != nil,
            isPerson: true
        )
    }

    /// `Director Brandt`, whom the text introduces as `Annelies Brandt`: the office and the whole
    /// name; nil where other words stand before the surname.
    private func fullName(
        _ before: Range<Int>,
        _ key: UInt64,
        _ reading: SentenceReading
    )
        -> String?
    {
        let offices = before.filter { reading.tokens[$0].kind == .word }
        guard let name = people.name(of: key),
            offices.allSatisfy({
                Self.officers.contains(reading.tokens[$0].folded)
                    || ["executive", "vice"].contains(reading.tokens[$0].folded)
            })
        else { return nil }
        guard let first = before.first else { return name }
        return plain(reading.span(first, before.upperBound - 1)) + " " + name
    }

    /// `the Commissioner`: the office, and the name of the one whom the text introduces with it.
    func holder(of office: IntroducedPeople.Office, shownAs title: String) -> Actor {
        let name = people.name(of: office).map { title + " " + $0 } ?? title
        return Actor(name: name, subject: nil, isSide: true)
    }

    /// `Minister of Digital Development Doina Cebotari`: the Union has no ministers of its own.
    func isForeignMinister(_ actor: Actor) -> Bool {
        if foreignMinisters.contains(actor.name) { return true }
        let words = actor.name.split(separator: " ")
        // `Commissioner Lerato Mataboge of the African Union`
        let name = words.prefix { $0 != "of" }
        return [words.last, name.last].contains { word in
            word.map { foreignMinisters.contains(String($0)) } ?? false
        }
    }

    func namedMinisters() -> Set<String> {
        var names: Set<String> = []
        for sentence in text.sentences {
            names.formUnion(foreignOfficers(in: sentence))
            for place in sentence.tokens.indices
            where sentence.tokens[place].isCapitalised
                && (sentence.tokens[place].folded == "minister"
                    || isCabinetSecretary(place, sentence))
            {
                let rest = sentence.tokens[(place + 1)...].prefix {
                    $0.isCapitalised || ["of", "for", "and", "the"].contains($0.folded)
                }
                let isOfMember = sentence.mentions.contains {
                    let subject = text.mentions[$0].mention.subject
                    return subject.kind == .country && knowledge.actors[subject]?.isMember ?? false
                }
                if !isOfMember, let name = named(before: place, in: sentence) {
                    names.insert(name)
                }
                guard rest.count > 1, let last = rest.last, last.isCapitalised, !isOfMember else {
                    continue
                }
                names.insert(plain(last.span))
            }
        }
        return names
    }

    /// `Cabinet Secretary Amina Otieno`: what ministers are called in some states.
    private func isCabinetSecretary(_ place: Int, _ sentence: Sentence) -> Bool {
        place > 0 && sentence.tokens[place].folded == "secretary"
            && sentence.tokens[place - 1].folded == "cabinet"
            && sentence.tokens[place - 1].isCapitalised
    }

    /// `Ion Rusu, Moldovan Minister for Energy`: the last name of whoever a country's minister is told to be
    /// behind it; nil where no country is named there.
    private func named(before place: Int, in sentence: Sentence) -> String? {
        var comma = place - 1
        while comma > 0, sentence.tokens[comma].kind == .word,
            sentence.tokens[comma].isCapitalised
        {
            comma -= 1
        }
        guard comma > 1, comma < place - 1, sentence.tokens[comma].folded == ",",
            sentence.tokens[comma - 1].isCapitalised, sentence.tokens[comma - 2].isCapitalised,
            sentence.mentions.contains(where: { index in
                let mention = text.mentions[index]
                return mention.mention.subject.kind == .country
                    && mention.span.overlaps(sentence.tokens[comma + 1].span)
            })
        else { return nil }
        return plain(sentence.tokens[comma - 1].span)
    }
}
