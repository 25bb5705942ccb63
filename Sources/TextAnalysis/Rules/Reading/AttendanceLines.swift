internal import BriefCore

/// The lines of a head that list who was there, as they are printed.
struct AttendanceLines {
    /// Lines of the side, a line each.
    private(set) var own = ""
    /// Lines of everybody else.
    private(set) var others = ""

    /// Reads the head of a text.
    init(_ text: AnalysedText, _ knowledge: RuleKnowledge) {
        guard [.record, .note, .report, nil].contains(text.metadata.kind) else { return }
        let isRecord = text.metadata.kind == .record
        for block in text.top(20) where block.span.count < 400 {
            if block.kind == .heading || Self.isTitle(block, text),
                let host = Self.host(in: block, text, knowledge)
            {
                own += host + "\n"
            }
            // A heading that names a service of the side is its sender: `EU Delegation Dakar`.
            let isSender = !isRecord && block.kind == .heading && block.span.count < 60
            let hasColon = text.text.bytes[block.span.start..<block.span.end].contains(0x3A)
            // `It opposes the fee: Ms Ruiz replied …` lists nobody.
            let isSentence =
                block.kind == .paragraph && TextProbe(text.text).endsSentence(block.span)
                && !Self.isOfParties(text.text.words(in: block.span))
            guard isRecord ? hasColon && !isSentence : isSender else { continue }
            let isSide = text.mentions(in: block.span).contains {
                $0.span.start - block.span.start < 8 && (knowledge.actors[$0]?.isSide ?? false)
            }
            guard isRecord || isSide else { continue }
            list(text.text.words(in: block.span), isSide, knowledge)
        }
    }

    /// `For Japan: Ms Sato Yuki, Director-General.`: a side and the name of somebody of it.
    private static func isOfParties(_ words: String) -> Bool {
        guard words.hasPrefix("For "), let colon = words.firstIndex(of: ":") else { return false }
        let name = words[words.index(after: colon)...].split(whereSeparator: \.isWhitespace).prefix(
            2
        )
        return words[..<colon].split(separator: " ").count <= 6 && name.count == 2
            && name.allSatisfy { $0.first?.isUppercase ?? false } && name[0] != "The"
    }

    /// `European Commission: Digital Trade Unit`: who comes after is of the side, until another
    /// name with a colon takes over.
    private mutating func list(_ words: String, _ isSide: Bool, _ knowledge: RuleKnowledge) {
        var isOwn = isSide
        var isLabelled = false
        for (number, piece) in Self.pieces(of: words).enumerated() {
            let hasName = piece.utf8.contains(UInt8(ascii: ":"))
            if hasName { isLabelled = Self.isLabelled(piece) }
            if isLabelled, let names = BracketedNames(piece) {
                for name in names.entries { add(name.words[...], name.isOwn) }
                isOwn = false
                continue
            }
            if number > 0 || !isSide {
                isOwn = hasName ? Self.isOfSide(piece, knowledge) : isOwn
            }
            add(piece, isOwn)
        }
    }

    /// What lines and semicolons part, and `For the EU: … For Korea: …` on one line.
    private static func pieces(of words: String) -> [Substring] {
        var pieces: [Substring] = []
        let bytes = words.utf8
        var start = bytes.startIndex
        var place = start
        func cut(at end: String.Index) { if start < end { pieces.append(words[start..<end]) } }
        while place < bytes.endIndex {
            let next = bytes.index(after: place)
            switch bytes[place] {
            case 0x0A...0x0D, UInt8(ascii: ";"):
                cut(at: place)
                start = next
            case UInt8(ascii: "."):
                guard bytes[next...].starts(with: " For ".utf8) else { break }
                cut(at: next)
                start = bytes.index(after: next)
            default: break
            }
            place = next
        }
        cut(at: bytes.endIndex)
        return pieces
    }

    /// Takes a line, unless nothing tells whose it is.
    private mutating func add(_ line: Substring, _ isOwn: Bool?) {
        guard let isOwn else { return }
        let plain = String(line).singleSpaced + "\n"
        if isOwn { own += plain } else { others += plain }
    }

    /// True for a piece such as `Present: Ana Ruiz, Karl Obermann`, which names no side before the
    /// colon.
    private static func isLabelled(_ piece: Substring) -> Bool {
        let name = Substring(piece.utf8.prefix { $0 != UInt8(ascii: ":") })
        // The longest of them and white space around it.
        guard name.utf8.count < 24 else { return false }
        return labels.contains(String(name).singleSpaced.lowercased())
    }

    /// True for a block of prose that is no sentence: a title too long for a heading.
    private static func isTitle(_ block: Block, _ text: AnalysedText) -> Bool {
        block.kind == .paragraph && !TextProbe(text.text).endsSentence(block.span)
    }

    /// `Meeting of Director N. (DG SANTE) with …`: the one of the two who is of the side.
    private static func host(
        in block: Block,
        _ text: AnalysedText,
        _ knowledge: RuleKnowledge
    ) -> String? {
        guard text.text.bytes[block.span.start] | 0x20 == UInt8(ascii: "m") else { return nil }
        let printed = text.text.words(in: block.span).singleSpaced
        let plain = printed.lowercased()
        guard plain.hasPrefix("meeting of "), let with = plain.firstRange(of: " with ") else {
            return nil
        }
        let host = plain[..<with.lowerBound].dropFirst(11)
        let isSide = text.mentions.contains { mention in
            block.span.contains(mention.span)
                && (knowledge.actors[mention.mention.subject]?.isSide ?? false)
                && host.contains(text.text.plainWords(in: mention.span).lowercased())
        }
        guard isSide || titles.contains(where: { host.contains($0) }) else { return nil }
        return String(printed.dropFirst(11).prefix(host.count))
    }

    /// Titles and services of the side's hosts, folded.
    private static let titles = [
        "dg ", "director-general", "director ", "commissioner", "cabinet", "vice-president",
        "high representative", "head of unit",
    ]

    /// True for a piece of a list such as `ONI: two lawyers; Cabinet Moreau: adviser` that stands
    /// behind the name of a service of the side.
    private static func isOfSide(_ piece: Substring, _ knowledge: RuleKnowledge) -> Bool {
        guard let colon = piece.lastIndex(of: ":") else { return false }
        let names = piece[..<colon].split(separator: ":")
        let words = names.last?.split(separator: " ") ?? []
        // `for the EU Delegation: …`
        let name = words.drop { prepositions.contains($0.lowercased()) }
        guard let first = name.first else { return false }
        if ["eu", "european"].contains(first.lowercased()), let second = name.dropFirst().first {
            return BracketedNames.offices.contains(second.lowercased())
        }
        let subject = knowledge.actors.subject(named: name.joined(separator: " "))
        return subject.flatMap { knowledge.actors[$0]?.isSide } ?? false
            || services.contains(first.lowercased())
    }

    /// Small words before the name of those listed: `for the`, `on the part of the`.
    private static let prepositions: Set<String> = ["for", "from", "the", "on", "part", "of", "by"]

    /// Words before a list of those present.
    private static let labels: Set<String> = ["present", "participants", "attendees", "attendance"]

    /// Words that open the name of a service of the side.
    private static let services: Set<String> = ["cabinet", "dg", "eeas", "unit", "eu", "com"]
}

extension AttendanceLines {
    /// Surnames of the side that nobody of another side has, lower case.
    var ownSurnames: Set<String> {
        Self.surnames(in: own).subtracting(Self.surnames(in: others))
    }

    /// The last word of each run of capitals, a single one too unless a preposition leads it:
    /// `Ana Petrov, Director for Agriculture` has one surname, the field of an office is none.
    private static func surnames(in lines: String) -> Set<String> {
        var found: Set<String> = []
        for line in lines.utf8.split(separator: 0x0A) {
            var run: [Substring] = []
            var isLed = false
            var isBracketed = false
            for word in line.split(separator: 0x20) {
                if word.first == UInt8(ascii: "(") { isBracketed = true }
                if isBracketed {
                    note(&run, isLed, in: &found)
                    isBracketed = !word.contains(UInt8(ascii: ")"))
                    continue
                }
                let bare = Self.bare(Substring(word))
                if bare.unicodeScalars.first?.isCapital ?? false {
                    run.append(bare)
                } else if case let plain = Word(bare), !particles.contains(plain) {
                    let isLeading = leading.contains(plain)
                    // `Head of Unit`, `Director for`: what comes before names an office.
                    if isLeading { run = [] } else { note(&run, isLed, in: &found) }
                    isLed = isLeading
                }
                switch word.last {
                case UInt8(ascii: ":"):
                    run = []
                    isLed = false
                case UInt8(ascii: ","):
                    note(&run, isLed, in: &found)
                    isLed = false
                default: break
                }
            }
            note(&run, isLed, in: &found)
        }
        return found
    }

    /// The letters of a word, with hyphens and apostrophes between them.
    private static func bare(_ word: Substring) -> Substring {
        let scalars = word.unicodeScalars.drop { !$0.isLetter }
        return Substring(
            scalars.prefix { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
        )
    }

    private static func note(_ run: inout [Substring], _ isLed: Bool, in found: inout Set<String>) {
        if let last = run.last, run.count > 1 || !isLed { found.insert(last.lowercased()) }
        run = []
    }

    /// Small words inside a name.
    private static let particles: WordSet = [
        "de", "da", "do", "dos", "del", "della", "di", "van", "der", "den", "von", "zu", "el",
        "al", "bin", "ben", "la", "le", "ten", "ter",
    ]

    /// Words before the field of an office.
    private static let leading: WordSet = [
        "for", "of", "on", "in", "at", "to", "with", "the", "from",
    ]
}
