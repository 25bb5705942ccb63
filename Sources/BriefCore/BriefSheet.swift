/// The brief of a meeting while it is made: its lines, and what became of the reader's changes.
package struct BriefSheet: Hashable, Sendable {
    /// The meeting with its number.
    package let row: MeetingRow
    /// Title of the brief.
    package let title: String
    /// Which brief of the meeting it is.
    package var choice: BriefChoice
    /// Highest marking of what is in it; nil where nothing is marked.
    package let marking: String?
    /// Items left out because they are marked above the ceiling, or for our side only.
    package let withheld: Int
    /// Its version, from 1.
    package let version: Int
    /// Whether it is cleared, in words.
    package let clearance: String
    /// What it rests on, in a few words each.
    package let facts: [String]
    /// Its lines, part by part, then the changes that are no lines.
    package let rows: [SheetRow]

    /// Makes a sheet.
    package init(
        row: MeetingRow,
        title: String,
        choice: BriefChoice,
        marking: String?,
        withheld: Int,
        version: Int,
        clearance: String,
        facts: [String],
        rows: [SheetRow]
    ) {
        self.row = row
        self.title = title
        self.choice = choice
        self.marking = marking
        self.withheld = withheld
        self.version = version
        self.clearance = clearance
        self.facts = facts
        self.rows = rows
    }
}

/// A line of a brief that is being made.
package struct SheetRow: Hashable, Sendable {
    /// What sort of line it is.
    package enum Kind: Hashable, Sendable {
        /// A line of a part.
        case line
        /// Says what changed since a version.
        case told
        /// Our line on what the line above it says may be raised.
        case answer
        /// Belongs to the line above it and changes with it.
        case below
        /// A line the reader left out.
        case leftOut
        /// A change of the reader's whose finding is not in the book any more.
        case gone
    }

    /// What sort of line it is.
    package let kind: Kind
    /// The part it stands in, by its name.
    package let part: String
    /// The heading of the part.
    package let heading: String
    /// What the heading says besides: how many lines do not stand here; empty for nothing.
    package var remark = ""
    /// Its number in the part, from 1; 0 for what has none.
    package let number: Int
    /// What names the line.
    package let key: String
    /// What named it when the reader changed it; nil where that is the same.
    package let origin: String?
    /// What is kept of the line when it is changed; empty for nothing.
    package let anchor: String
    /// The heading inside the part; empty for none.
    package let group: String
    /// What stands before the words; may be empty.
    package let label: String
    /// The words.
    package let words: String
    /// What is known besides, in a few words each.
    package let facts: [String]
    /// Why it is here, in a few words each.
    package let reasons: [String]
    /// Handling marking; nil for none.
    package let marking: String?
    /// Where the words stand, each with the number of its source in the brief.
    package let citations: [SheetCitation]
    /// True where the sources hold nothing.
    package let isMissing: Bool
    /// True where the words are the reader's.
    package let isOwn: Bool
    /// True where the reader wants no line though there is one.
    package var isLeftOut: Bool { isMissing && facts.contains(SheetRow.leftOut) }

    /// What is said of a line that the reader left out.
    package static let leftOut = "left out by you"

    /// Makes a row of a line.
    package init(
        kind: Kind,
        part: String,
        heading: String,
        number: Int = 0,
        key: String,
        origin: String? = nil,
        anchor: String = "",
        group: String = "",
        label: String = "",
        words: String,
        facts: [String] = [],
        reasons: [String] = [],
        marking: String? = nil,
        citations: [SheetCitation] = [],
        isMissing: Bool = false,
        isOwn: Bool = false
    ) {
        self.kind = kind
        self.part = part
        self.heading = heading
        self.number = number
        self.key = key
        self.origin = origin
        self.anchor = anchor
        self.group = group
        self.label = label
        self.words = words
        self.facts = facts
        self.reasons = reasons
        self.marking = marking
        self.citations = citations
        self.isMissing = isMissing
        self.isOwn = isOwn
    }
}

/// A passage that a line of a brief rests on.
package struct SheetCitation: Hashable, Sendable {
    /// Number of the source in the brief, from 1.
    package let number: Int
    /// Title and date of the source.
    package let title: String
    /// Where the words stand.
    package let citation: Citation

    /// Cites a passage.
    package init(number: Int, title: String, citation: Citation) {
        self.number = number
        self.title = title
        self.citation = citation
    }
}
