package import BriefCore

/// One line of a brief.
package struct BriefItem: Hashable, Sendable {
    /// What the words of an item are.
    package enum Basis: String, CaseIterable, Sendable {
        /// A sentence of a source, whole.
        case quotation
        /// A sentence of a source, cut where the rest does not change what is left.
        case cut
        /// Reckoned from findings, such as a count or a date.
        case reckoned
        /// The reader's own words.
        case own
        /// Says that the sources hold nothing, and whom to ask.
        case missing
    }

    /// What stays the same from one brief to the next: a finding's identity, or a name.
    package var key: String
    /// The heading inside the part it stands under; empty for none.
    package var group = ""
    /// What stands before the words, such as a date with its certainty; may be empty.
    package var label = ""
    /// The words.
    package var text: String
    /// What the words are.
    package var basis: Basis
    /// What is known besides, in a few words each.
    package var facts: [String] = []
    /// Where the words stand; empty only where ``basis`` is no quotation.
    package var references: [BriefReference] = []
    /// Why it is here and why at this place, in a few words each.
    package var reasons: [String] = []
    /// Handling marking of what it rests on; nil for none.
    package var marking: String?
    /// Lines that belong to it, such as the answer to what may be raised.
    package var lines: [BriefItem] = []
    /// The topics it is about, by name.
    package var topics: [String] = []
    /// Where it stands on the calendar; nil for what stands nowhere.
    package var place: CalendarPlace?

    /// Makes an item of its words; everything else is empty.
    package init(key: String, text: String, basis: Basis) {
        self.key = key
        self.text = text
        self.basis = basis
    }

    /// An item that says what is missing.
    static func missing(_ key: String, _ text: String) -> BriefItem {
        BriefItem(key: "missing:" + key, text: text, basis: .missing)
    }
}

/// A passage cited by a number.
package struct BriefReference: Hashable, Sendable {
    /// Number of the source in the brief, from 1.
    package let number: Int
    /// The source.
    package let source: SourceKey
    /// Number of its paragraph, from 1.
    package let paragraph: Int
    /// The page it stands on as the document numbers it; nil in one without pages.
    package let page: String?
    /// First Unicode scalar of the passage in the source's text.
    package let start: Int
    /// First scalar after it.
    package let end: Int
    /// The passage's words, whole.
    package let words: String
    /// Where the passage stands in the text the book holds; nil where only scalars are known.
    package let span: TextSpan?

    /// Cites a passage.
    package init(
        number: Int,
        source: SourceKey,
        paragraph: Int,
        page: String? = nil,
        start: Int,
        end: Int,
        words: String,
        span: TextSpan? = nil
    ) {
        self.span = span
        self.page = page
        self.number = number
        self.source = source
        self.paragraph = paragraph
        self.start = start
        self.end = end
        self.words = words
    }

    /// The same passage under another number.
    func numbered(_ number: Int) -> BriefReference {
        BriefReference(
            number: number,
            source: source,
            paragraph: paragraph,
            page: page,
            start: start,
            end: end,
            words: words,
            span: span
        )
    }
}

/// Days on the calendar, with how certain they are.
package struct CalendarPlace: Hashable, Sendable {
    /// The first day.
    package let first: CalendarDate
    /// The last day.
    package let last: CalendarDate
    /// How certain the wording makes it.
    package let status: Event.Status
    /// True where it was to come, and had passed before the meeting.
    package let isPassed: Bool

    /// Puts something on the calendar.
    package init(first: CalendarDate, last: CalendarDate, status: Event.Status, isPassed: Bool) {
        self.first = first
        self.last = last
        self.status = status
        self.isPassed = isPassed
    }
}
