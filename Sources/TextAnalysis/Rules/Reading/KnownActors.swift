/// Who was found in the noun phrases of one text, by sentence and tokens.
///
/// An object that fills while it is asked; it belongs to one reading of one text.
final class KnownActors {
    /// What was found, by sentence and tokens.
    ///
    /// What belongs to a sentence is asked for while the sentence is read, and lies side by side: a
    /// walk over the few of one sentence takes less than a look into a table of all.
    private struct Table<Found> {
        private struct Entry {
            let tokens: UInt32
            /// The entry of the same sentence before it; -1 for none.
            let previous: Int32
        }

        /// The last entry of each sentence; -1 where it has none.
        private var last: [Int32] = []
        private var entries: [Entry] = []
        private var found: [Found] = []

        subscript(sentence: Int, tokens: UInt32) -> Found? {
            guard sentence < last.count else { return nil }
            var place = last[sentence]
            while place >= 0 {
                let entry = entries[Int(place)]
                if entry.tokens == tokens { return found[Int(place)] }
                place = entry.previous
            }
            return nil
        }

        mutating func add(_ new: Found, _ sentence: Int, _ tokens: UInt32) {
            while last.count <= sentence { last.append(-1) }
            entries.append(Entry(tokens: tokens, previous: last[sentence]))
            last[sentence] = Int32(found.count)
            found.append(new)
        }
    }

    private var actors = Table<Actor?>()
    private var lists = Table<[Actor]>()

    /// The actor of a noun phrase of a sentence, read where it has not been asked for yet.
    func actor(of sentence: Int, _ tokens: Range<Int>, _ read: () -> Actor?) -> Actor? {
        let key = KnownActors.key(tokens)
        if let known = actors[sentence, key] { return known }
        let actor = read()
        actors.add(actor, sentence, key)
        return actor
    }

    /// The same of everyone whom a coordinated noun phrase names.
    func actors(of sentence: Int, _ tokens: Range<Int>, _ read: () -> [Actor]) -> [Actor] {
        let key = KnownActors.key(tokens)
        if let known = lists[sentence, key] { return known }
        let actors = read()
        lists.add(actors, sentence, key)
        return actors
    }

    /// Twelve bits a place: sentences that are read have ``RuleContext/longest`` tokens at most.
    private static func key(_ tokens: Range<Int>) -> UInt32 {
        UInt32(tokens.lowerBound) << 12 | UInt32(tokens.upperBound)
    }
}
