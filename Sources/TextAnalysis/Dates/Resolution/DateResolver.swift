internal import BriefCore

/// Finds out which times the expressions of a text mean, one after the other.
struct DateResolver: Sendable {
    let situation: DateSituation
    /// The date mentioned last; nil before the first.
    private(set) var mentioned: DateAnchor?
    /// The day told last, which a bare year or month behind it leaves in place.
    private(set) var day: DateAnchor?
    /// How many sentences ago it was told.
    private(set) var dayAge = 0
    /// The date a history has come to; asides leave it where it is.
    private(set) var story: DateAnchor?
    /// The period that the date mentioned last is.
    private(set) var period: DateMeaning?
    /// The month, quarter, half or season mentioned last.
    private(set) var stretch: DateMeaning?
    /// The quarter mentioned last.
    private(set) var quarter: DateMeaning?
    /// The day that the news are of: that of the last week which was told last.
    private(set) var newsDay: CalendarDate?
    /// How many sentences ago it was told.
    private(set) var newsDayAge = 0
    /// True where the date mentioned last stands in the same sentence.
    private(set) var isMentionedNear = false
    /// The date looked back to in the same sentence: `fell last year from the year before`.
    private var recalled: DateAnchor?
    /// The date told from now in the sentence before, and the unit it was told in.
    private(set) var toldBefore: (anchor: DateAnchor, unit: DateUnit)?
    private var toldHere: (anchor: DateAnchor, unit: DateUnit)?
    /// The meaning of the expression before, which the next may have to follow.
    private var previous: DateMeaning?

    /// Starts at the beginning of a text.
    init(_ situation: DateSituation) {
        self.situation = situation
    }

    /// Tells that a new sentence begins.
    mutating func beginSentence() {
        isMentionedNear = false
        newsDayAge += 1
        dayAge += 1
        recalled = nil
        toldBefore = toldHere
        toldHere = nil
        previous = nil
    }

    /// Resolves one expression.
    ///
    /// - Parameters:
    ///   - draft: the expression as found.
    ///   - tense: tense of the words around it.
    /// - Returns: the meaning; expressions after it are resolved in its light.
    mutating func resolve(_ draft: DateDraft, tense: DateTense) -> DateResolution {
        let resolution = resolution(draft, tense)
        previous = resolution.meaning
        // `in the first nine months from the same period last year`
        if resolution.kind == .duration { stretch = nil }
        guard let meaning = resolution.meaning, let anchor = DateAnchor(meaning) else {
            return resolution
        }
        if let day = anchor.day, let now = situation.anchor?.day, case .day = meaning,
            (0..<7).contains(now.dayNumber - day.dayNumber)
        {
            newsDay = day
            newsDayAge = 0
        }
        guard !draft.reading.pointsBack else {
            if let unit = draft.reading.spokenUnit, !situation.isNarrative {
                recalled = anchor
                toldHere = (anchor, unit)
            }
            return resolution
        }
        recalled = nil
        (toldBefore, toldHere) = (nil, nil)
        mentioned = anchor
        if anchor.day != nil { (day, dayAge) = (anchor, 0) }
        period = meaning
        switch meaning {
        case .quarter:
            stretch = meaning
            quarter = meaning
        case .month, .half, .season: stretch = meaning
        case .year: stretch = nil
        case .century, .decade, .week, .weekend, .day: break
        }
        isMentionedNear = true
        if carriesStory(draft, anchor) { story = anchor }
        return resolution
    }

    /// True where the meaning depends on the words around.
    func needsTense(_ draft: DateDraft) -> Bool {
        if case .shift(let shift) = draft.reading {
            return shift.isLastQuarter || shift.isQuarter
                || shift.origin == .coming && !situation.isNarrative
        }
        guard !situation.isNarrative, case .fields(let fields) = draft.reading else { return false }
        return fields.needsYear && fields.relation == nil
            && (fields.hasYearlyPart || fields.weekday != nil || fields.day != nil
                || fields.isWeekend)
    }

    private func resolution(_ draft: DateDraft, _ tense: DateTense) -> DateResolution {
        switch draft.reading {
        case .fields(let fields):
            resolve(fields, tense, after: draft.follows ? previous?.first : nil)
        case .figures(let figures): resolve(figures)
        case .shift(let shift) where shift.isLastQuarter && tense.isAhead:
            resolve(DateFields.lastQuarter, tense, after: nil)
        case .shift(let shift) where shift.isQuarter && quarter != nil && !situation.isNarrative:
            DateResolution(quarter ?? .year(0), "as mentioned before")
        case .shift(let shift) where shift.isQuarter && tense != .future:
            resolve(DateShift(-1, .quarter, from: .speech))
        case .shift(let shift) where shift.origin == .coming: resolve(coming: shift, tense)
        case .shift(let shift): resolve(shift)
        case .vague(let side): DateResolution(.date, side.value)
        case .duration(let unit, let amount, let tenths):
            DateResolution(.duration, unit.duration(amount, tenths: tenths))
        case .length(let value): DateResolution(.duration, value)
        case .set(let value): DateResolution(.set, value)
        case .fixed(let isTime, let value): DateResolution(isTime ? .time : .date, value)
        }
    }

    /// True where a history goes on from this date.
    ///
    /// A day or month does that anywhere; a bare year only where a sentence opens
    /// with it, or where it lies near the year told of. Other years are asides: an
    /// act of 1882, a book of 2005. A season without a year only looks around.
    private func carriesStory(_ draft: DateDraft, _ anchor: DateAnchor) -> Bool {
        guard let story else { return true }
        if case .fields(let fields) = draft.reading, fields.season != nil, fields.year == nil {
            return false
        }
        guard anchor.month == nil else { return true }
        if draft.words.lowerBound <= 2 { return true }
        // A later year inside a sentence is looked ahead to: `the push planned for 1976`.
        return anchor.year <= story.year + (story.month == nil ? 2 : 0)
            && story.year - anchor.year <= 2
    }

    /// What a shift or weekday is counted from.
    func origin(_ origin: DateShift.Origin) -> DateAnchor? {
        switch origin {
        case .speech where !situation.isNarrative: situation.anchor
        case .speech: story ?? situation.anchor
        case .told where !situation.isNarrative:
            newsDay.flatMap { newsDayAge <= 1 ? DateAnchor(.day($0)) : nil } ?? situation.anchor
        case .told: story ?? situation.anchor
        case .mentioned, .coming: recalled ?? mentioned ?? situation.anchor
        }
    }
}

extension DateReading {
    /// True where it looks back from where the text stands: `two years earlier`, `the same month
    /// a year ago`.
    fileprivate var pointsBack: Bool {
        switch self {
        case .shift(let shift): (shift.amount ?? 0) < 0
        case .fields(let fields): fields.isSamePeriod
        default: false
        }
    }

    /// The unit of a time counted from when the text speaks: `last year`; nil for others.
    fileprivate var spokenUnit: DateUnit? {
        guard case .shift(let shift) = self, shift.origin == .speech else { return nil }
        return shift.unit
    }
}

extension DateShift {
    /// `the quarter`: the one told of, else the one that figures are out for.
    fileprivate var isQuarter: Bool { unit == .quarter && amount == 0 && origin == .mentioned }

    /// `the last quarter`: the one before, or that which ends the year.
    fileprivate var isLastQuarter: Bool { unit == .quarter && amount == -1 && origin == .speech }
}

extension DateFields {
    /// The quarter that ends the year of the document.
    fileprivate static var lastQuarter: DateFields {
        var fields = DateFields()
        fields.base = DateShift(0, .year, from: .speech)
        fields.quarter = 4
        return fields
    }
}
