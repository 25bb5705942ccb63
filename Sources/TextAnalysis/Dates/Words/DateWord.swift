/// A word, number or mark as expressions of time see it.
///
/// Number words that belong together are one: `twenty-five`, `two and a half`.
struct DateWord: Sendable {
    /// Everything it can be; empty for a word that tells nothing of time.
    var kinds: DateWordKinds
    /// Its value; what it counts depends on the kind.
    var value: Int = 0
    /// Second number of a dotted one, -1 where there is none.
    var second: Int = -1
    /// Third number of a dotted one, -1 where there is none.
    var third: Int = -1
    /// Tenths of a number: 5 in `two and a half`.
    var tenths: Int = 0
    /// First byte.
    var start: Int
    /// First byte after it.
    var end: Int
    /// Index of its first token in the sentence.
    var token: Int
    /// True where white space stands before it.
    var isSpaced: Bool
    /// True where its first letter is a capital.
    var isCapitalised = false
    /// True for digits, false for number words.
    var isDigits = false

    /// The value of a number that is not counted out: `several`, `a few`.
    static let unknownAmount = -1

    /// True where it is one of these kinds.
    func isAny(_ kinds: DateWordKinds) -> Bool {
        !self.kinds.isDisjoint(with: kinds)
    }
}
