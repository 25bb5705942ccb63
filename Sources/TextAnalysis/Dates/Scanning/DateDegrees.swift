/// Words of degree before an expression that belong to it: `no more than`, `a little over`,
/// `more recently`; and `local time` after it.
enum DateDegrees {
    /// Widens the expressions that such words stand beside.
    static func widen(_ drafts: inout [DateDraft], _ words: [DateWord], _ tokens: [Token]) {
        for index in drafts.indices {
            let first = drafts[index].words.lowerBound
            let floor = index > 0 ? drafts[index - 1].words.upperBound : 0
            switch drafts[index].reading {
            case .duration, .shift:
                guard words[first].isAny(.modifier) else { continue }
                let taken = degrees(before: first, words, tokens, &drafts[index].mod)
                if first - taken >= floor {
                    drafts[index].words = first - taken..<drafts[index].words.upperBound
                }
            case .vague(.past):
                guard first > floor, compared.contains(tokens[words[first - 1].token].folded),
                    recent.contains(tokens[words[first].token].folded)
                else { continue }
                drafts[index].words = first - 1..<drafts[index].words.upperBound
            case .fields(let fields) where fields.hour != nil:
                let end = drafts[index].words.upperBound
                let limit =
                    index + 1 < drafts.count ? drafts[index + 1].words.lowerBound : words.count
                guard end + 2 <= limit, tokens[words[end].token].folded == "local",
                    tokens[words[end + 1].token].folded == "time"
                else { continue }
                drafts[index].words = drafts[index].words.lowerBound..<end + 2
            default: continue
            }
        }
    }

    /// How many words before a modifier belong to it; `no` turns its sense about.
    private static func degrees(
        before first: Int,
        _ words: [DateWord],
        _ tokens: [Token],
        _ mod: inout String?
    ) -> Int {
        guard first > 0 else { return 0 }
        let word = tokens[words[first - 1].token].folded
        if word == "no" {
            if mod == DateModifier.moreThan.mod { mod = DateModifier.atMost.mod }
            if mod == DateModifier.lessThan.mod { mod = DateModifier.atLeast.mod }
            return 1
        }
        if word == "little", first > 1, tokens[words[first - 2].token].folded == "a" { return 2 }
        return adverbs.contains(word) ? 1 : 0
    }

    private static let adverbs: WordSet = ["slightly", "well", "far", "considerably", "somewhat"]
    private static let compared: WordSet = ["more", "most", "very"]
    private static let recent: WordSet = ["recent", "recently", "lately"]
}
