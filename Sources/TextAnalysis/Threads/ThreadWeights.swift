/// How much each word weighs among some members: the rarer, the more.
struct ThreadWeights {
    private var members: [String: [Int]] = [:]
    private let count: Int

    /// Counts the words of all members.
    init(_ words: [MemberWords]) {
        count = words.count
        for (index, member) in words.enumerated() {
            for word in member.words { members[word.stem, default: []].append(index) }
        }
    }

    /// The weight of a word.
    subscript(stem: String) -> Double {
        guard let number = members[stem]?.count else { return 0 }
        // A logarithm drawn as straight lines between powers of two: weights only need an order.
        let rarity = 1 + Double(count) / Double(number)
        return (Double(rarity.exponent) + rarity.significand - 1) * 0.693
    }

    /// The weight of all words of a member.
    func total(_ words: MemberWords) -> Double {
        words.words.reduce(0) { $0 + self[$1.stem] }
    }

    /// Members before one that share words with it, with the words.
    ///
    /// A word that more than `most` members have is left out.
    func candidates(
        of words: MemberWords,
        before limit: Int,
        _ most: Int
    ) -> [(member: Int, shared: [String])] {
        var shared: [Int: [String]] = [:]
        for word in words.words {
            guard let list = members[word.stem], list.count <= most else { continue }
            for member in list where member < limit {
                shared[member, default: []].append(word.stem)
            }
        }
        return shared.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
