/// The words of some members as numbers, and how much each weighs: the rarer, the more.
struct ThreadWeights {
    /// Stems by number.
    private(set) var stems: [String] = []
    /// For each member the numbers of its words, in order.
    private(set) var words: [[Int32]] = []
    /// For each member the weight of all its words.
    private(set) var totals: [Double] = []
    /// For each member and word the number of the stem right before; -1 for none.
    private var before: [[Int32]] = []
    /// For each member and word whether it is part of a name there.
    private var names: [[Bool]] = []
    /// The same for names of acts.
    private var acts: [[Bool]] = []
    /// For each number the members that have it, in order.
    private var members: [[Int32]] = []
    private var weights: [Double] = []

    /// Counts the words of all members.
    init(_ read: [MemberWords]) {
        var numbers: [String: Int32] = [:]
        func number(_ stem: String) -> Int32 {
            if let known = numbers[stem] { return known }
            numbers[stem] = Int32(stems.count)
            stems.append(stem)
            return Int32(stems.count - 1)
        }
        for member in read {
            words.append(member.words.map { number($0.stem) })
            before.append(member.words.map { $0.before.map(number) ?? -1 })
            names.append(member.words.map(\.isName))
            acts.append(member.words.map(\.isAct))
        }
        members = Array(repeating: [], count: stems.count)
        for (index, words) in words.enumerated() {
            for word in words { members[Int(word)].append(Int32(index)) }
        }
        weights = members.map { ThreadWeights.weight(of: $0.count, among: read.count) }
        totals = words.map { $0.reduce(0) { $0 + weights[Int($1)] } }
    }

    /// The weight of a word.
    subscript(word: Int32) -> Double { weights[Int(word)] }

    /// A logarithm drawn as straight lines between powers of two: weights only need an order.
    private static func weight(of number: Int, among count: Int) -> Double {
        guard number > 0 else { return 0 }
        let rarity = 1 + Double(count) / Double(number)
        return (Double(rarity.exponent) + rarity.significand - 1) * 0.693
    }

    /// The rarest first, of equally rare ones by spelling.
    func sorted(_ words: [Int32]) -> [Int32] {
        words.sorted { (self[$1], stems[Int($0)]) < (self[$0], stems[Int($1)]) }
    }

    /// Calls a body with each member before one that shares words with it, and the words in the
    /// order of the later one.
    ///
    /// A word that more than `most` members have is left out.
    func forEachCandidate(
        of later: Int,
        _ most: Int,
        _ body: (Int, [Int32]) -> Void
    ) {
        var shared: [UInt64] = []
        for (place, word) in words[later].enumerated() where members[Int(word)].count <= most {
            for member in members[Int(word)] {
                if member >= later { break }
                shared.append(UInt64(member) << 32 | UInt64(place))
            }
        }
        shared.sort()
        var start = 0
        while start < shared.count {
            let member = shared[start] >> 32
            var common: [Int32] = []
            while start < shared.count, shared[start] >> 32 == member {
                common.append(words[later][Int(truncatingIfNeeded: shared[start] & 0xFFFF_FFFF)])
                start += 1
            }
            body(Int(member), common)
        }
    }

    /// True for a word that is part of a name in both members.
    func isName(_ word: Int32, in one: Int, _ other: Int) -> Bool {
        guard let first = words[one].firstIndex(of: word), names[one][first],
            let second = words[other].firstIndex(of: word)
        else { return false }
        return names[other][second]
    }

    /// True for a word that is part of the name of an act in both members.
    func isAct(_ word: Int32, in one: Int, _ other: Int) -> Bool {
        guard let first = words[one].firstIndex(of: word), acts[one][first],
            let second = words[other].firstIndex(of: word)
        else { return false }
        return acts[other][second]
    }

    /// True for a word that has the same word before it in both members, which is no name: `Korea
    /// hosts` says of two things only who hosts them.
    func isTerm(_ word: Int32, in one: Int, _ other: Int) -> Bool {
        guard let first = words[one].firstIndex(of: word),
            let second = words[other].firstIndex(of: word),
            case let joined = before[one][first], joined >= 0, joined == before[other][second]
        else { return false }
        return !isName(joined, in: one, other)
    }

    /// True where two words of which the second is shared stand side by side in both.
    func isPaired(_ one: Int, _ other: Int, _ shared: [Int32]) -> Bool {
        for (place, word) in words[one].enumerated()
        where before[one][place] >= 0 && shared.contains(word) {
            guard let same = words[other].firstIndex(of: word) else { continue }
            if before[other][same] == before[one][place] { return true }
        }
        return false
    }
}
