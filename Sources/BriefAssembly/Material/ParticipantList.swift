package import BriefCore

/// Somebody whom the list of participants of a record names on the side we meet.
package struct MaterialParticipant: Hashable, Sendable {
    /// The name with titles, as printed, and what stands in brackets behind it.
    package let name: String
    /// Where that stands.
    package let reference: BriefReference

    /// Names a participant.
    package init(name: String, reference: BriefReference) {
        self.name = name
        self.reference = reference
    }
}

/// Reads who took part, by the form in which records list them: a heading, then a line for each
/// party with a colon behind its name, or names with the party in brackets.
package struct ParticipantList {
    /// A person in the list.
    package struct Entry: Hashable, Sendable {
        /// The name with titles and what stands in brackets behind it.
        package let name: String
        /// Where it stands in the text, in bytes.
        package let span: TextSpan
    }

    /// Bytes of a text looked through: the list stands before the summary.
    package static let reach = 6_000

    private let reader: SideReader

    /// A list read with the names of both sides.
    package init(_ reader: SideReader) { self.reader = reader }

    /// The persons on the side we meet, in order.
    ///
    /// - Parameter text: The beginning of a record.
    /// - Returns: Each with its place; empty where there is no list.
    package func theirs(in text: String) -> [Entry] { persons(of: .theirs, in: text) }

    /// The persons on our own side, in order.
    package func ours(in text: String) -> [Entry] { persons(of: .ours, in: text) }

    private func persons(of meant: ActorSide, in text: String) -> [Entry] {
        var found: [Entry] = []
        var isInList = false
        var start = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            defer { start += line.utf8.count + 1 }
            let words = line.drop { "-–•* \t".contains($0) }.trimmed
            if words.isEmpty { continue }
            if let rest = ParticipantList.heading(words) {
                isInList = true
                if rest.trimmed.isEmpty { continue }
                found += persons(of: meant, in: rest, of: line, at: start, side: .other)
                continue
            }
            guard isInList else { continue }
            guard let colon = words.firstIndex(of: ":") else {
                // A list without parties names them in brackets; running text ends it.
                if words.hasSuffix(".") { break }
                found += persons(of: meant, in: words, of: line, at: start, side: .other)
                continue
            }
            let party = words[..<colon]
            let side = reader.side(of: ParticipantList.bare(party))
            if side == .other, ParticipantList.ends.contains(party.lowercased()) { break }
            let rest = words[words.index(after: colon)...]
            found += persons(of: meant, in: rest, of: line, at: start, side: side)
        }
        return found
    }

    /// What stands behind the heading of a list; nil for another line.
    private static func heading(_ line: Substring) -> Substring? {
        let bare = line.drop { "#*_ ".contains($0) }
        let word = bare.prefix { $0.isLetter || $0 == " " }
        guard headings.contains(word.trimmed.lowercased()) else { return nil }
        let rest = bare.dropFirst(word.count).drop { "*_".contains($0) }
        if rest.isEmpty { return rest }
        return rest.first == ":" ? rest.dropFirst().drop { "*_".contains($0) } : nil
    }

    private func persons(
        of meant: ActorSide,
        in rest: Substring,
        of line: Substring,
        at start: Int,
        side: ActorSide
    ) -> [Entry] {
        var side = side
        return ParticipantList.pieces(of: rest).compactMap { piece in
            var piece = piece
            if let (party, name) = ParticipantList.party(piece) {
                side = reader.side(of: party)
                piece = name
            }
            if piece.hasSuffix(".") { piece = piece.dropLast() }
            guard !piece.isEmpty else { return nil }
            let bracket = piece.firstIndex(of: "(")
            let inside = bracket.map { piece[$0...].dropFirst().prefix { $0 != ")" } }
            let isMeant =
                side == meant || inside.map { reader.side(of: String($0)) == meant } ?? false
            guard isMeant, ParticipantList.isPerson(piece[..<(bracket ?? piece.endIndex)]) else {
                return nil
            }
            let first = start + line.utf8.distance(from: line.startIndex, to: piece.startIndex)
            return Entry(
                name: piece.split(whereSeparator: \.isWhitespace).joined(separator: " "),
                span: TextSpan(first, first + piece.utf8.count)
            )
        }
    }

    /// The party a piece of a row is headed by, as `for Japan` or `Japan: Mr Mori`, and the name behind
    /// it, which may be empty; nil for a name alone.
    private static func party(_ piece: Substring) -> (party: String, name: Substring)? {
        var head = piece
        var name = piece[piece.endIndex...]
        // A colon in the brackets behind a name parts an office, and no party.
        if let colon = piece.prefix(while: { $0 != "(" }).firstIndex(of: ":") {
            head = piece[..<colon]
            name = piece[piece.index(after: colon)...].trimmed
        } else if !speaking.contains(where: { piece.lowercased().hasPrefix($0) }) {
            return nil
        }
        return (bare(head), name)
    }

    /// The name of a party without what leads to it.
    private static func bare(_ head: Substring) -> String {
        var words = head.split(separator: " ")
        while let first = words.first, words.count > 1, leading.contains(first.lowercased()) {
            words.removeFirst()
        }
        return words.joined(separator: " ")
    }

    /// A name without the titles and forms of address before it.
    static func untitled(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).drop { word in
            word.split(separator: "-").allSatisfy { titles.contains($0.lowercased().bareWord) }
        }.joined(separator: " ")
    }

    private static let speaking = ["for ", "on behalf of ", "on the part of "]
    private static let leading: Set<String> = ["for", "on", "behalf", "of", "the", "part", "and"]

    /// The names of a row, parted by semicolons or commas outside brackets, or by `and`.
    private static func pieces(of rest: Substring) -> [Substring] {
        var pieces: [Substring] = []
        var depth = 0
        var first = rest.startIndex
        for index in rest.indices {
            switch rest[index] {
            case "(": depth += 1
            case ")": depth -= 1
            case ";" where depth <= 0, "," where depth <= 0:
                pieces.append(rest[first..<index])
                first = rest.index(after: index)
            default: break
            }
        }
        pieces.append(rest[first...])
        return pieces.flatMap { piece in
            guard let border = piece.firstRange(of: " and ") else { return [piece] }
            return [piece[..<border.lowerBound], piece[border.upperBound...]]
        }
        .map(\.trimmed).filter { !$0.isEmpty }
    }

    /// True where a piece names a person: two words of a name behind its titles, and neither an
    /// office nor a house.
    private static func isPerson(_ piece: Substring) -> Bool {
        let words = piece.split(whereSeparator: \.isWhitespace)
        let names = untitled(String(piece)).split(separator: " ")
        let isAddressed = words.first.map { addresses.contains($0.lowercased().bareWord) } ?? false
        guard names.count >= (isAddressed ? 1 : 2), names.count <= 5 else { return false }
        return names.allSatisfy { word in
            let isPart = particles.contains(word.lowercased())
            return isPart
                || word.first?.isUppercase == true
                    && !houses.contains(word.lowercased().bareWord)
                    && !(word.count > 1 && word.allSatisfy { $0.isUppercase || !$0.isLetter })
        }
    }

    private static let headings: Set<String> = [
        "participants", "list of participants", "present", "those present", "attendance",
        "attendees", "in attendance", "delegations", "attended by",
    ]
    private static let ends: Set<String> = [
        "summary", "agenda", "subject", "discussion", "follow-up", "next steps", "conclusions",
        "date", "place", "venue", "time", "topics", "main points", "background",
    ]
    private static let addresses: Set<String> = ["mr", "mrs", "ms", "dr", "prof", "sir", "h.e"]
    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "professor", "sir", "h.e", "director", "general",
        "deputy", "vice", "first", "second", "senior", "minister", "ministers", "president",
        "commissioner", "ambassador", "secretary", "state", "head", "counsellor", "consul",
        "attaché", "envoy", "special", "chair", "chairman", "chairwoman", "governor", "senator",
        "prime", "trade", "foreign", "digital", "executive", "assistant", "under", "chief",
        "adviser", "advisor", "representative",
    ]
    private static let particles: Set<String> = [
        "de", "del", "van", "von", "der", "den", "da", "al",
    ]
    private static let houses: Set<String> = [
        "ministry", "embassy", "delegation", "department", "office", "agency", "directorate",
        "commission", "government", "mission", "committee", "council", "institute", "university",
        "association", "unit", "cabinet", "division", "bank", "affairs", "services", "interpreter",
        "interpreters", "officials", "team", "company", "companies",
    ]
}

extension StringProtocol {
    /// Without blanks around it.
    fileprivate var trimmed: SubSequence {
        let start = drop { $0.isWhitespace }
        return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? start
    }

    /// Without the stop behind a shortened word.
    fileprivate var bareWord: String { last == "." ? String(dropLast()) : String(self) }
}
