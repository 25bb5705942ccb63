/// Who was found in the noun phrases of one text, by sentence and tokens.
///
/// An object that fills while it is asked; it belongs to one reading of one text.
final class KnownActors {
    /// What was found, by sentence and tokens.
    private struct Table<Found> {
        private var places = HashTable(capacity: 64)
        private var found: [Found] = []

        subscript(key: UInt64) -> Found? {
            let place = places[key]
            return place < 0 ? nil : found[Int(place)]
        }

        mutating func add(_ new: Found, _ key: UInt64) {
            places.set(key, to: Int32(found.count))
            found.append(new)
        }
    }

    private var actors = Table<Actor?>()
    private var lists = Table<[Actor]>()

    /// The actor of a noun phrase of a sentence, read where it has not been asked for yet.
    func actor(of sentence: Int, _ tokens: Range<Int>, _ read: () -> Actor?) -> Actor? {
        let key = KnownActors.key(sentence, tokens)
        if let known = actors[key] { return known }
        let actor = read()
        actors.add(actor, key)
        return actor
    }

    /// The same of everyone whom a coordinated noun phrase names.
    func actors(of sentence: Int, _ tokens: Range<Int>, _ read: () -> [Actor]) -> [Actor] {
        let key = KnownActors.key(sentence, tokens)
        if let known = lists[key] { return known }
        let actors = read()
        lists.add(actors, key)
        return actors
    }

    /// Twelve bits a place: sentences that are read have ``RuleContext/longest`` tokens at most.
    private static func key(_ sentence: Int, _ tokens: Range<Int>) -> UInt64 {
        UInt64(sentence) << 24 | UInt64(tokens.lowerBound) << 12 | UInt64(tokens.upperBound)
    }
}
