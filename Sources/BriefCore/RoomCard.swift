/// What is to be said of one topic in the room.
package struct RoomCard: Hashable, Sendable {
    /// A line of a card.
    package struct Line: Hashable, Sendable {
        /// What a line is for.
        package enum Use: String, CaseIterable, Sendable {
            /// We say it.
            case say
            /// They may raise it; the answer stands below.
            case ifRaised
            /// We do not speak of it.
            case avoid
            /// A source says it of an item of the agenda that the brief has no line on.
            case source
            /// The item of the agenda itself, where the brief has no line on it.
            case item
        }

        /// What it is for.
        package let use: Use
        /// What names the line in the brief.
        package let key: String
        /// The words.
        package let words: String
        /// Our answer to what they may raise; empty for none.
        package let answer: String

        /// Makes a line.
        package init(use: Use, key: String, words: String, answer: String = "") {
            self.use = use
            self.key = key
            self.words = words
            self.answer = answer
        }
    }

    /// The topic.
    package let topic: String
    /// What is to be said, then what may be raised, then what is to be avoided.
    package let lines: [Line]

    /// Makes a card.
    package init(topic: String, lines: [Line]) {
        self.topic = topic
        self.lines = lines
    }

    /// True where neither the brief nor a source has a line on the topic.
    package var isSilent: Bool { lines.allSatisfy { $0.use == .item } }

    /// The card with lines of sources before the item itself.
    package func adding(_ found: [Line]) -> RoomCard {
        RoomCard(topic: topic, lines: found + lines)
    }
}

/// Something noted in the room.
package struct RoomEntry: Hashable, Sendable {
    /// What was done with a line.
    package enum Verb: String, CaseIterable, Sendable {
        case said, raised, promised, avoided
        /// What those we met promised; `promised` is what we did.
        case pledged
        /// A line the reader typed.
        case note

        /// What was done, in a word or two.
        package var words: String {
            switch self {
            case .promised: "we promised"
            case .pledged: "they promised"
            case .said, .raised, .avoided, .note: rawValue
            }
        }

        /// True where one side promised something.
        package var isPromise: Bool { self == .promised || self == .pledged }
    }

    /// When: day and time of day where the reader is, such as `2023-07-03 09:14`.
    package let at: String
    /// What was done.
    package let verb: Verb
    /// The topic of the card.
    package let topic: String
    /// What names the line; empty for a note.
    package let key: String
    /// The words of the line or of the note; of a promise those the reader typed, which may be none.
    package let words: String

    /// Notes something.
    package init(at: String, verb: Verb, topic: String, key: String, words: String) {
        self.at = at
        self.verb = verb
        self.topic = topic
        self.key = key
        self.words = words
    }

    /// The same entry with other words.
    package func saying(_ words: String) -> RoomEntry {
        RoomEntry(at: at, verb: verb, topic: topic, key: key, words: words)
    }

    /// What it is about, in words: its own, else its topic.
    package var about: String { words.isEmpty ? topic : words }

    /// Reads an entry as it was written; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "\t", maxSplits: 4, omittingEmptySubsequences: false)
            .map(String.init)
        guard parts.count == 5, let verb = Verb(rawValue: parts[1]) else { return nil }
        self.init(at: parts[0], verb: verb, topic: parts[2], key: parts[3], words: parts[4])
    }

    /// The entry as it is written, on one line.
    package var text: String {
        [at, verb.rawValue, topic, key, words].map { part in
            part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }.joined(separator: "\t")
    }

    /// The time of day.
    package var time: String { String(at.suffix(5)) }
}
