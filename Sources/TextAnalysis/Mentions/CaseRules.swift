/// What the words of an alias ask of capitals, one after the other.
struct CaseRules: Sendable {
    /// The rules of up to 32 words, two bits each, the first lowest; later words ask nothing.
    private let bits: UInt64

    /// Takes the rules of an alias's words, hyphens and possessives left out.
    init(_ rules: [CaseRule]) {
        bits = rules.prefix(32).reversed().reduce(0) { $0 << 2 | UInt64($1.rawValue) }
    }

    /// True where words of a text have the capitals that are asked for.
    @inline(__always)
    func admit(_ tokens: [Token], _ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        var rest = bits
        var index = range.lowerBound
        while rest != 0, index < range.upperBound {
            let isCounted = range.count == 1 || !PhraseTable<Bool>.isSilent(tokens[index].folded)
            if isCounted {
                let rule = CaseRule(rawValue: UInt8(truncatingIfNeeded: rest & 3)) ?? .any
                guard rule.admits(tokens[index], in: bytes) else { return false }
                rest >>= 2
            }
            index += 1
        }
        return true
    }
}
