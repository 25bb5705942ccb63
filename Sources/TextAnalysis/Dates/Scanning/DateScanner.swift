/// Finds the expressions of a sentence with the rules.
struct DateScanner: Sendable {
    private let rules: [DateRule]
    private let programs: [DateProgram]
    /// Indices of the rules that can begin with a word, by the kind's bit.
    private let rulesByKind: [[Int]]
    /// The sentence's words.
    private var words: [DateWord] = []
    private var tokens: [Token] = []
    /// What the rule being tried has taken.
    private var taken: [Int] = []
    private var dates: [DateDraft] = []

    /// Makes a scanner of rules; of those that take equally much the first wins.
    init(_ rules: [DateRule]) {
        self.rules = rules
        programs = rules.map { DateProgram($0.pattern) }
        var byKind = [[Int]](repeating: [], count: 64)
        for (index, rule) in rules.enumerated() {
            let kinds = DatePiece.firstKinds(of: rule.pattern).rawValue
            for bit in 0..<64 where kinds >> UInt64(bit) & 1 == 1 { byKind[bit].append(index) }
        }
        rulesByKind = byKind
    }

    /// The expressions of a sentence, in order, none overlapping another.
    mutating func scan(_ words: [DateWord], _ tokens: [Token]) -> [DateDraft] {
        self.words = words
        self.tokens = tokens
        defer {
            self.words = []
            self.tokens = []
        }
        var found: [DateDraft] = []
        var index = 0
        while index < words.count {
            if let drafts = longest(at: index, depth: 0), let last = drafts.last {
                found += drafts
                index = max(index + 1, last.words.upperBound)
            } else {
                index += 1
            }
        }
        return found
    }

    /// The drafts of the rule that takes most words from here; nil where none fits.
    private mutating func longest(at index: Int, depth: Int) -> [DateDraft]? {
        var kinds = words[index].kinds.rawValue
        var best: [DateDraft]?
        var bestEnd = index
        var bestRule = -1
        var tried = -1
        while kinds != 0 {
            let bit = kinds.trailingZeroBitCount
            kinds &= kinds - 1
            for rule in rulesByKind[bit] where rule != tried {
                tried = rule
                guard let drafts = drafts(of: rule, at: index, depth: depth),
                    let end = drafts.last?.words.upperBound,
                    end > bestEnd || end == bestEnd && rule < bestRule
                else { continue }
                best = drafts
                bestEnd = end
                bestRule = rule
            }
        }
        return best
    }

    /// What a rule reads from here on; nil where it does not fit.
    private mutating func drafts(of rule: Int, at index: Int, depth: Int) -> [DateDraft]? {
        let outer = depth > 0 ? (taken, dates) : ([], [])
        taken.removeAll(keepingCapacity: true)
        dates.removeAll(keepingCapacity: true)
        defer { if depth > 0 { (taken, dates) = outer } }
        guard let end = take(rule, 0, at: index, depth: depth) else { return nil }
        let match = DateMatch(
            words: words,
            tokens: tokens,
            start: index,
            taken: taken,
            dates: dates,
            end: end
        )
        let drafts = rules[rule].read(match)
        return drafts.isEmpty
            ? nil
            : drafts.map { draft in
                var draft = draft
                if draft.rule.isEmpty { draft.rule = rules[rule].name }
                return draft
            }
    }

    /// Runs a rule's steps from one on; gives the place after the words taken.
    private mutating func take(_ rule: Int, _ first: Int, at place: Int, depth: Int) -> Int? {
        var step = first
        var index = place
        while true {
            switch programs[rule].steps[step] {
            case .done:
                return index
            case .jump(let target):
                step = target
            case .split(let one, let other):
                let mark = (taken.count, dates.count)
                if let end = take(rule, one, at: index, depth: depth) { return end }
                taken.removeLast(taken.count - mark.0)
                dates.removeLast(dates.count - mark.1)
                step = other
            case .word(let piece):
                guard index < words.count, fits(piece, words[index]) else { return nil }
                taken.append(index)
                index += 1
                step += 1
            case .date:
                guard depth < 2, index < words.count,
                    let drafts = longest(at: index, depth: depth + 1), drafts.count == 1
                else { return nil }
                dates.append(drafts[0])
                index = drafts[0].words.upperBound
                step += 1
            }
        }
    }

    private func fits(_ piece: DatePiece, _ word: DateWord) -> Bool {
        switch piece {
        case .one(let kinds): word.isAny(kinds)
        case .exact(let kinds, let value): word.isAny(kinds) && word.value == value
        case .within(let kinds, let values): word.isAny(kinds) && values.contains(word.value)
        case .glued(let kinds): word.isAny(kinds) && !word.isSpaced
        case .digits(let count):
            word.isDigits && word.isAny(.cardinal) && word.end - word.start == count
        case .maybe, .either, .date: false
        }
    }
}
