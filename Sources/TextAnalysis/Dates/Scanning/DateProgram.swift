/// A pattern made into steps, so that matching it allocates nothing.
struct DateProgram: Sendable {
    /// One step.
    enum Step: Sendable {
        /// Takes a word that fits the piece.
        case word(DatePiece)
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

    /// Compiles a pattern.
    init(_ pattern: [DatePiece]) {
        append(pattern)
        steps.append(.done)
    }

    private mutating func append(_ pattern: [DatePiece]) {
        for piece in pattern {
            switch piece {
            case .maybe(let inner):
                let split = steps.count
                steps.append(.split(split + 1, 0))
                append(inner)
                steps[split] = .split(split + 1, steps.count)
            case .either(let choices):
                append(choices: choices)
            case .date:
                steps.append(.date)
            case .one, .exact, .within, .glued, .digits:
                steps.append(.word(piece))
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
