internal import BriefCore

/// Counts of what tells a language.
struct LanguageTally {
    /// Words counted.
    private(set) var words = 0
    private var hits: [Int]
    private var scripts: [WrittenScript: Int] = [:]

    /// Begins with nothing for a number of languages.
    init(languages: Int) {
        hits = Array(repeating: 0, count: languages)
    }

    /// Counts a word that is among the commonest of the languages of some bits.
    mutating func count(_ token: Token, bits: UInt64) {
        words += 1
        var rest = bits
        while rest != 0 {
            hits[rest.trailingZeroBitCount] += 1
            rest &= rest - 1
        }
        guard let first = token.folded.firstScalar, first >= 0x370,
            let script = WrittenScript(first)
        else { return }
        scripts[script, default: 0] += 1
    }

    /// The language of a script that more than half of the words are written in.
    func scriptLanguage(_ codes: [String]) -> String? {
        let asian = (scripts[.han] ?? 0) + (scripts[.kana] ?? 0)
        if asian * 2 > words { return (scripts[.kana] ?? 0) * 20 > asian ? "ja" : "zh" }
        guard let (script, count) = scripts.max(by: { $0.value < $1.value }), count * 2 > words
        else { return nil }
        return best(codes, among: script.languages) ?? script.languages.first
    }

    /// The language whose commonest words are met most; nil without a clear winner.
    func best(_ codes: [String]) -> String? {
        best(codes, among: nil)
    }

    private func best(_ codes: [String], among wanted: [String]?) -> String? {
        var first = (code: "", hits: 0)
        var second = 0
        for (code, count) in zip(codes, hits) where wanted?.contains(code) ?? true {
            if count > first.hits {
                second = first.hits
                first = (code, count)
            } else {
                second = max(second, count)
            }
        }
        let isEnough = first.hits * 12 >= words && first.hits >= min(3, max(1, words / 6))
        return isEnough && first.hits > second ? first.code : nil
    }
}
