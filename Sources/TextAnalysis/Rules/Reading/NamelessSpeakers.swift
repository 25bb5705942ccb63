/// Those whom the news quote under no name, by the noun that takes them up.
///
/// - Source: Halliday and Hasan, Cohesion in English (1976), 2.4: the definite article takes up the
///   last one of whom the noun was said.
struct NamelessSpeakers {
    private struct Note {
        let sentence: Int
        let noun: String
        let actor: Actor?
    }

    private var last: [String: Actor] = [:]
    /// What was said of whom, in the order of the sentences.
    private var notes: [Note] = []
    /// How many of them the second reading has come to.
    private var followed = 0
    private var written = 0

    /// `Commission official`, then `the official`: the last one of the same noun; nil where nobody was.
    func last(under name: String) -> Actor? { last[Self.noun(of: name)] }

    /// Remembers who a noun now stands for; nobody where nil.
    mutating func note(_ name: String, _ actor: Actor?, in sentence: Int) {
        let noun = Self.noun(of: name)
        last[noun] = actor
        notes.append(Note(sentence: sentence, noun: noun, actor: actor))
    }

    /// Begins again at the head of the text.
    mutating func rewind() {
        last = [:]
        followed = 0
        written = notes.count
    }

    /// Goes on to a sentence, with all that the first reading knew there.
    mutating func follow(to sentence: Int) {
        while followed < written, notes[followed].sentence <= sentence {
            last[notes[followed].noun] = notes[followed].actor
            followed += 1
        }
    }

    /// `official` of `Senior Commission official (unnamed)`; spokespeople have one noun.
    private static func noun(of name: String) -> String {
        let last = name.split(separator: " ").last { !$0.hasPrefix("(") }?.lowercased() ?? ""
        return last.hasPrefix("spokes") ? "spokesperson" : last
    }
}
