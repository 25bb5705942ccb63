/// A pattern made into steps, so that matching it allocates nothing.
struct DateProgram: Sendable {
    /// What one word must be.
    struct Test: Sendable {
        /// The kinds of which it must be one.
        let kinds: DateWordKinds
        /// Least and greatest value.
        var low = Int.min
        var high = Int.max
        /// True where no white space may stand before it.
        var isGlued = false
        /// Number of digits it must have; 0 where that does not matter.
        var digits = 0

        /// True where the word passes.
        func passes(_ word: DateWord) -> Bool {
            word.isAny(kinds) && word.value >= low && word.value <= high
                && !(isGlued && word.isSpaced)
                && (digits == 0 || word.isDigits && word.end - word.start == digits)
        }
    }

    /// One step.
    enum Step: Sendable {
        /// Takes a word that passes.
        case word(Test)
        /// Takes a whole expression.
        case date
        /// Goes on at the first place, or where that fails at the second.
        case split(Int, Int)
        /// Goes on at a place.
        case jump(Int)
        /// All is taken.
        case done
    }

    private(set) var steps: [Step] = []
    /// Which words can begin it, each with those that can follow; no kinds at all
    /// where any word can, or none.
    private(set) var openings: [(first: DateWordKinds, second: DateWordKinds)] = []

    /// Compiles a pattern.
    init(_ pattern: [DatePiece]) {
        append(pattern)
        steps.append(.done)
        for step in reachable(from: 0) {
            guard case .word(let test) = steps[step] else { continue }
            var second: DateWordKinds = []
            var isFree = false
            for next in reachable(from: step + 1) {
                if case .word(let test) = steps[next] {
                    second.formUnion(test.kinds)
                } else {
                    isFree = true
                }
            }
            openings.append((test.kinds, isFree ? [] : second))
        }
    }

    /// The steps as they are where others stand before them.
    func steps(from start: Int) -> [Step] {
        steps.map { step in
            switch step {
            case .split(let one, let other): .split(one + start, other + start)
            case .jump(let target): .jump(target + start)
            case .word, .date, .done: step
            }
        }
    }

    /// The steps that take something, or end, which can come first from a place on.
    private func reachable(from place: Int) -> [Int] {
        switch steps[place] {
        case .word, .date, .done: [place]
        case .jump(let target): reachable(from: target)
        case .split(let one, let other): reachable(from: one) + reachable(from: other)
        }
    }

    private mutating func append(_ pattern: [DatePiece]) {
        for piece in pattern {
            switch piece {
            case .maybe(let inner):
                let split = steps.count
                steps.append(.split(split + 1, 0))
                append(inner)
                steps[split] = .split(split + 1, steps.count)
            case .either(let choices): append(choices: choices)
            case .date: steps.append(.date)
            case .one(let kinds): steps.append(.word(Test(kinds: kinds)))
            case .exact(let kinds, let value):
                steps.append(.word(Test(kinds: kinds, low: value, high: value)))
            case .within(let kinds, let values):
                steps.append(
                    .word(Test(kinds: kinds, low: values.lowerBound, high: values.upperBound))
                )
            case .glued(let kinds): steps.append(.word(Test(kinds: kinds, isGlued: true)))
            case .digits(let count): steps.append(.word(Test(kinds: .cardinal, digits: count)))
            }
        }
    }

    private mutating func append(choices: [[DatePiece]]) {
        var jumps: [Int] = []
        for (index, choice) in choices.enumerated() {
            let split = steps.count
            let isLast = index == choices.count - 1
            if !isLast { steps.append(.split(split + 1, 0)) }
            append(choice)
            if !isLast {
                jumps.append(steps.count)
                steps.append(.jump(0))
                steps[split] = .split(split + 1, steps.count)
            }
        }
        for jump in jumps { steps[jump] = .jump(steps.count) }
    }
}
