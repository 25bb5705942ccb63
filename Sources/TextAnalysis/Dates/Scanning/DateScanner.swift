/// Finds the expressions of a sentence with the rules.
struct DateScanner: Sendable {
    /// What a rule's first two words must be, the first of some kind.
    private struct Opening {
        let rule: Int
        /// Other kinds the first may be of, those with lower bits: the rule is tried for them.
        let below: UInt64
        /// No kinds where any word can be the second, or none.
        let second: DateWordKinds

        @inline(__always)
        func fits(_ word: DateWordKinds, _ next: DateWordKinds) -> Bool {
            (second.isEmpty || !second.isDisjoint(with: next)) && below & word.rawValue == 0
        }
    }

    private let rules: [DateRule]
    /// The steps of all rules, one rule after the other.
    private let steps: [DateProgram.Step]
    /// Where the steps of each rule begin.
    private let starts: [Int]
    /// How the rules begin, by the bit of the first word's kind, then by rule.
    private let openings: [Opening]
    /// Where the openings of each bit begin, and one behind the last.
    private let openingsOfKind: [Int]
    /// The sentence's words.
    private var words: [DateWord] = []
    private var tokens: [Token] = []
    /// What the rule being tried has taken.
    private var taken: [Int] = []
    private var dates: [DateDraft] = []
    /// Expressions within others that were asked for last, in slots by place and depth: rules and
    /// the ways through one ask for the same ones again, and soon.
    private var within = [(place: Int, drafts: [DateDraft]?)](repeating: (-1, nil), count: 16)
    private var hasWithin = false

    /// Makes a scanner of rules; of those that take equally much the first wins.
    init(_ rules: [DateRule]) {
        self.rules = rules
        let programs = rules.map { DateProgram($0.pattern) }
        var steps: [DateProgram.Step] = []
        var starts: [Int] = []
        for program in programs {
            starts.append(steps.count)
            steps += program.steps(from: steps.count)
        }
        var openings: [Opening] = []
        var openingsOfKind = [0]
        for bit in 0..<64 {
            for (rule, program) in programs.enumerated() {
                for (first, second) in program.openings
                where first.rawValue >> UInt64(bit) & 1 == 1 {
                    let below = first.rawValue & (1 << UInt64(bit) - 1)
                    openings.append(Opening(rule: rule, below: below, second: second))
                }
            }
            openingsOfKind.append(openings.count)
        }
        self.steps = steps
        self.starts = starts
        self.openings = openings
        self.openingsOfKind = openingsOfKind
    }

    /// The expressions of a sentence, in order, none overlapping another.
    mutating func scan(_ words: [DateWord], _ tokens: [Token]) -> [DateDraft] {
        self.words = words
        self.tokens = tokens
        defer {
            self.words = []
            self.tokens = []
            if hasWithin {
                for slot in within.indices { within[slot] = (-1, nil) }
                hasWithin = false
            }
        }
        var found: [DateDraft] = []
        var index = 0
        while index < words.count {
            if !words[index].kinds.isEmpty, let drafts = longest(at: index, depth: 0),
                let last = drafts.last,
                drafts[0].words.lowerBound >= found.last?.words.upperBound ?? 0
            {
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
        let kinds = words[index].kinds
        let next = index + 1 < words.count ? words[index + 1].kinds : []
        var bits = kinds.rawValue
        var best: [DateDraft]?
        var bestEnd = index
        var bestRule = -1
        while bits != 0 {
            let bit = bits.trailingZeroBitCount
            bits &= bits - 1
            var tried = -1
            for place in openingsOfKind[bit]..<openingsOfKind[bit + 1] {
                let rule = openings[place].rule
                guard rule != tried, openings[place].fits(kinds, next) else { continue }
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

    /// The expression within another that begins here.
    private mutating func inner(at index: Int, depth: Int) -> [DateDraft]? {
        let place = index * 2 + depth - 1
        let slot = place & 15
        if within[slot].place == place { return within[slot].drafts }
        let drafts = longest(at: index, depth: depth)
        within[slot] = (place, drafts)
        hasWithin = true
        return drafts
    }

    /// What a rule reads from here on; nil where it does not fit.
    private mutating func drafts(of rule: Int, at index: Int, depth: Int) -> [DateDraft]? {
        guard depth > 0 else {
            forget(beyond: 0, 0)
            return read(rule, at: index, depth: depth)
        }
        let outer = (taken, dates)
        (taken, dates) = ([], [])
        defer { (taken, dates) = outer }
        return read(rule, at: index, depth: depth)
    }

    private mutating func read(_ rule: Int, at index: Int, depth: Int) -> [DateDraft]? {
        guard let end = take(starts[rule], at: index, depth: depth) else { return nil }
        let match = DateMatch(
            words: words,
            tokens: tokens,
            start: index,
            taken: taken,
            dates: dates,
            end: end
        )
        var drafts = rules[rule].read(match)
        for place in drafts.indices where drafts[place].rule.isEmpty {
            drafts[place].rule = rules[rule].name
        }
        return drafts.isEmpty ? nil : drafts
    }

    /// Gives back what was taken after some words and expressions.
    private mutating func forget(beyond words: Int, _ expressions: Int) {
        if taken.count > words { taken.removeLast(taken.count - words) }
        if dates.count > expressions { dates.removeLast(dates.count - expressions) }
    }

    /// Runs the steps from one on; gives the place after the words taken.
    private mutating func take(_ first: Int, at place: Int, depth: Int) -> Int? {
        var step = first
        var index = place
        while true {
            switch steps[step] {
            case .done:
                return index
            case .jump(let target):
                step = target
            case .split(let one, let other):
                let mark = (taken.count, dates.count)
                if let end = take(one, at: index, depth: depth) { return end }
                forget(beyond: mark.0, mark.1)
                step = other
            case .word(let test):
                guard index < words.count, test.passes(words[index]) else { return nil }
                taken.append(index)
                index += 1
                step += 1
            case .date:
                guard depth < 2, index < words.count,
                    let drafts = inner(at: index, depth: depth + 1), drafts.count == 1
                else { return nil }
                dates.append(drafts[0])
                index = drafts[0].words.upperBound
                step += 1
            }
        }
    }
}
