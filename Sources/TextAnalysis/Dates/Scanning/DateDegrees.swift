/// Words of degree before an expression that belong to it: `no more than`, `a little over`,
/// `more recently`; and `local time` after it.
enum DateDegrees {
    /// Widens the expressions that such words stand beside.
    static func widen(_ drafts: inout [DateDraft], _ words: [DateWord], _ tokens: [Token]) {
        for index in drafts.indices {
            let first = drafts[index].words.lowerBound
            let floor = index > 0 ? drafts[index - 1].words.upperBound : 0
            switch drafts[index].reading {
            case .duration, .length, .shift:
                let limit =
                    index + 1 < drafts.count ? drafts[index + 1].words.lowerBound : words.count
                extend(&drafts[index], to: limit, words, tokens)
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
                let place = place(ofTimeAfter: end, to: limit, words, tokens)
                drafts[index].words = drafts[index].words.lowerBound..<place
            default: continue
            }
        }
    }

    /// The end of a time of day with whose it is: `local time`, `Eastern Daylight Time`.
    private static func place(
        ofTimeAfter end: Int,
        to limit: Int,
        _ words: [DateWord],
        _ tokens: [Token]
    ) -> Int {
        var place = end
        while place < min(limit, end + 4), words[place].isSpaced {
            let word = tokens[words[place].token].folded
            let isLocal = place > end && tokens[words[place - 1].token].folded == "local"
            if word == "time", isLocal || place > end && words[place].isCapitalised {
                return place + 1
            }
            guard words[place].isCapitalised || word == "local" else { break }
            place += 1
        }
        return end
    }

    /// Takes in `or so`, `or more`, `or less` behind a number of units.
    private static func extend(
        _ draft: inout DateDraft,
        to limit: Int,
        _ words: [DateWord],
        _ tokens: [Token]
    ) {
        let end = draft.words.upperBound
        // `two weeks or more than that` goes on.
        guard end + 2 <= limit, words[end].isAny(.or), !words[end + 1].isAny(.modifier),
            let mod = vague[tokens[words[end + 1].token].folded]
        else { return }
        if end + 2 < words.count, words[end + 2].isAny(.of) { return }
        draft.words = draft.words.lowerBound..<end + 2
        draft.mod = draft.mod ?? mod.mod
    }

    /// What `or` and these words make of a number.
    private static let vague: [Word: DateModifier] = [
        "so": .about, "more": .atLeast, "longer": .atLeast, "less": .atMost, "fewer": .atMost,
    ]

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
