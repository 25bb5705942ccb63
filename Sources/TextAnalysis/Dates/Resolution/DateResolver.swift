internal import BriefCore

/// Finds out which times the expressions of a text mean, one after the other.
struct DateResolver: Sendable {
    let situation: DateSituation
    /// The date mentioned last; nil before the first.
    private(set) var mentioned: DateAnchor?
    /// True where the date mentioned last stands in the same sentence.
    private(set) var isMentionedNear = false
    /// The meaning of the expression before, which the next may have to follow.
    private var previous: DateMeaning?

    /// Starts at the beginning of a text.
    init(_ situation: DateSituation) {
        self.situation = situation
    }

    /// Tells that a new sentence begins.
    mutating func beginSentence() {
        isMentionedNear = false
        previous = nil
    }

    /// Resolves one expression.
    ///
    /// - Parameters:
    ///   - draft: the expression as found.
    ///   - tense: tense of the words around it.
    mutating func resolve(_ draft: DateDraft, tense: DateTense) -> DateResolution {
        let resolution = resolution(draft, tense)
        previous = resolution.meaning
        if let meaning = resolution.meaning, let anchor = DateAnchor(meaning) {
            mentioned = anchor
            isMentionedNear = true
        }
        return resolution
    }

    private func resolution(_ draft: DateDraft, _ tense: DateTense) -> DateResolution {
        switch draft.reading {
        case .fields(let fields):
            resolve(fields, tense, after: draft.follows ? previous?.first : nil)
        case .figures(let figures): resolve(figures)
        case .shift(let shift): resolve(shift)
        case .vague(let side): DateResolution(.date, side.value)
        case .duration(let unit, let amount, let tenths):
            DateResolution(.duration, unit.duration(amount, tenths: tenths))
        case .set(let value): DateResolution(.set, value)
        case .fixed(let isTime, let value): DateResolution(isTime ? .time : .date, value)
        }
    }

    /// What a shift or weekday is counted from.
    func origin(_ origin: DateShift.Origin) -> DateAnchor? {
        switch origin {
        case .speech where !situation.isNarrative: situation.anchor
        case .speech, .mentioned: mentioned ?? situation.anchor
        }
    }
}
