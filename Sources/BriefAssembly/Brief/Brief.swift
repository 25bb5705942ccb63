package import BriefCore

/// What is assembled for a meeting, ready to be read or written out.
package struct Brief: Hashable, Sendable {
    /// What stands above everything.
    package var head: BriefHead
    /// Highest marking of what is in it; nil where nothing in it is marked.
    package var marking: String?
    /// What it was made from.
    package var base: BriefBase
    /// The parts that hold something, in order.
    package var sections: [BriefSection]
    /// The sources cited, by number.
    package var sources: [BriefSource]
    /// The sources that were read and are not cited, by key.
    package var uncited: [SourceRow] = []
    /// Topics against kinds of finding; nil where the length leaves it out.
    package var matrix: BriefMatrix?
    /// How it was made.
    package var manifest: BriefManifest
    /// Changes since an earlier version; nil for a whole brief.
    package var addendum: BriefAddendum?

    /// True where it is marked for all: what is for our side only is not told as gone either.
    var isForOthers = false

    /// The section of a part; nil where it is left out.
    package func section(_ part: BriefPart) -> BriefSection? {
        sections.first { $0.part == part }
    }
}

/// What stands above a brief.
package struct BriefHead: Hashable, Sendable {
    /// The brief's own number; nil where it was given none.
    package var number: String?
    /// The title.
    package var title: String
    /// What sort of meeting it is for.
    package var event: String?
    /// Where.
    package var place: String?
    /// The day of the meeting.
    package var date: CalendarDate
    /// The time of day, as given.
    package var time: String?
    /// At which level.
    package var level: String?
    /// Who takes part, as given.
    package var participants: [String] = []
    /// What is on the agenda, by name.
    package var agenda: [String] = []
    /// Version, from 1.
    package var version = 1
    /// For whom this copy is.
    package var copyFor: String?
    /// Who wrote it.
    package var author: String?
    /// The service that answers for it.
    package var service: String?
    /// Whom to call.
    package var contact: String?
    /// Who contributed.
    package var contributors: String?
    /// Whether it is cleared, in words.
    package var clearance = Clearance.none

    /// What a version remembers of the head: names and values, those that are empty left out.
    package var particulars: [(name: String, value: String)] {
        let values: [(String, String?)] = [
            ("Number", number), ("Title", title), ("Event", event),
            ("Date", [DateWording.words(date), time].compactMap { $0 }.joined(separator: ", ")),
            ("Place", place), ("Level", level),
            ("Participants", participants.joined(separator: ", ")),
            ("Agenda", agenda.joined(separator: ", ")), ("Copy for", copyFor),
            ("Author", author), ("Service", service), ("Contact", contact),
            ("Contributors", contributors),
        ]
        return values.compactMap { name, value in
            guard let value, !value.isEmpty else { return nil }
            return (name: name, value: Wording.single(value))
        }
    }

    /// A head of a title and a day; everything else is empty.
    package init(title: String, date: CalendarDate) {
        self.title = title
        self.date = date
    }

    /// What a brief says that nobody has cleared.
    package enum Clearance {
        /// The words for it.
        package static let none = "not cleared"
    }
}

/// What a brief was made from.
package struct BriefBase: Hashable, Sendable {
    /// Number of sources that were read for it.
    package let sources: Int
    /// Those of them without a date.
    package let undated: Int
    /// Date of the newest one; nil where none is dated.
    package let newest: PartialDate?
    /// How that date is known.
    package let newestBasis: DateBasis
    /// Days from the end of that date to the meeting; nil where none is dated.
    package let age: Int?
    /// Items left out because they are marked above the ceiling, or for our side only.
    package let withheld: Int
    /// Those of them that are for our side only.
    package var ours = 0
    /// Sources dated after the meeting, which were left out, its own readout among them.
    package let later: Int
    /// True where that readout is one of them: it may bear an earlier day.
    package var isReadoutLater = false

    /// The sources left out, in words; nil where none was.
    package var leftOut: String? {
        let others = later - (isReadoutLater ? 1 : 0)
        let parts = [
            others > 0 ? Wording.count(others, "later source") : nil,
            isReadoutLater ? "the readout of this meeting" : nil,
        ]
        let words = Wording.row(parts.compactMap(\.self))
        return words.isEmpty ? nil : words + " left out"
    }
}

/// One part of a brief.
package struct BriefSection: Hashable, Sendable {
    /// Which part.
    package let part: BriefPart
    /// Its lines.
    package var items: [BriefItem]
    /// Items that would be in a longer brief.
    package var omitted: Int
    /// Items that the sources hold and no brief has room for.
    package var further = 0

    /// How many items do not stand in it, in words; nil where all do.
    package var remark: String? {
        guard omitted + further > 0 else { return nil }
        let more = Wording.count(omitted + further, "more line")
        if further == 0 { return more + " in a longer brief" }
        return more + " in the sources"
            + (omitted > 0 ? ", \(omitted) of them in a longer brief" : "")
    }

    /// A part with its lines.
    package init(part: BriefPart, items: [BriefItem], omitted: Int) {
        self.part = part
        self.items = items
        self.omitted = omitted
    }
}

/// A source as a brief lists it.
package struct BriefSource: Hashable, Sendable {
    /// Its number, from 1.
    package let number: Int
    /// The source.
    package let row: SourceRow
    /// How far it speaks for itself.
    package let grade: SourceGrade
    /// The passages cited, by place.
    package let passages: [BriefReference]
}

/// Topics against kinds of finding.
package struct BriefMatrix: Hashable, Sendable {
    /// One topic.
    package struct Row: Hashable, Sendable {
        /// Its name.
        package let name: String
        /// Numbers of findings, in the order of ``BriefMatrix/kinds``.
        package let counts: [Int]
        /// Date of the newest source, and how old it is, in words.
        package let newest: String
    }

    /// The columns.
    package static let kinds: [FindingKind] = [.event, .issue, .point, .position]
    /// The topics, most findings first.
    package let rows: [Row]
}

/// How a brief was made, so that it can be made again.
package struct BriefManifest: Hashable, Sendable {
    /// Version of the program.
    package var program: String
    /// Version of the analysis.
    package var analysis: String
    /// What was asked for, as pairs of a name and a value.
    package var filters: [Filter]
    /// SHA-256 of the brief's content; empty until it is reckoned.
    package var hash = ""

    /// One thing asked for.
    package struct Filter: Hashable, Sendable {
        /// What it is called.
        package let name: String
        /// What was asked.
        package let value: String

        /// Makes a filter.
        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Makes a manifest without a hash.
    package init(program: String, analysis: String, filters: [Filter]) {
        self.program = program
        self.analysis = analysis
        self.filters = filters
    }
}
