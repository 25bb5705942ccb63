package import BriefCore

/// All that was fetched for a brief.
package struct Material: Sendable {
    /// What the brief is for, in the order asked.
    package var subjects: [BriefSubject]
    /// Findings that concern all subjects, kind by kind in the order of the book's lists.
    package var findings: [MaterialFinding]
    /// Our lines on the topics that name no country.
    package var standing: [MaterialFinding]
    /// The sources that name the subjects and those cited, by key.
    package var sources: [SourceKey: MaterialSource]
    /// Names of all subjects that findings are about.
    package var names: [SubjectID: String]
    /// The reader's notes on the subjects.
    package var notes: [MaterialNote]
    /// Those on the side we meet whom lists of participants name, the newest list first.
    package var participants: [MaterialParticipant] = []
    /// On whose side persons stand, as far as the data tell.
    package var people: [SubjectID: ActorSide] = [:]
    /// Objectives of our own notes that a brief of this marking must not show.
    var hiddenObjectives = 0
    /// True where lines that are for our side only were left out.
    var hasHiddenLines = false
    /// What the sources tell and this brief must not: no gap in them.
    var hiddenKinds: Set<FindingKind> = []

    /// Puts material together.
    package init(
        subjects: [BriefSubject],
        findings: [MaterialFinding],
        standing: [MaterialFinding] = [],
        sources: [SourceKey: MaterialSource],
        names: [SubjectID: String] = [:],
        notes: [MaterialNote] = []
    ) {
        self.subjects = subjects
        self.findings = findings
        self.standing = standing
        self.sources = sources
        self.names = names
        self.notes = notes
    }
}

/// A subject a brief is for.
package struct BriefSubject: Hashable, Sendable {
    /// The subject.
    package let id: SubjectID
    /// Its name.
    package let name: String

    /// Names a subject.
    package init(id: SubjectID, name: String) {
        self.id = id
        self.name = name
    }
}

/// A source with how far it speaks for itself.
package struct MaterialSource: Hashable, Sendable {
    /// The source.
    package let row: SourceRow
    /// How far it speaks for itself.
    package let grade: SourceGrade
    /// For which meeting it was written, where it is a note of ours.
    package var preparation = Preparation.none

    /// The day of that meeting, where its title says it.
    package var occasion: CalendarDate?

    /// For which meeting a note was written.
    package enum Preparation: Hashable, Sendable {
        /// It does not say.
        case none
        /// It holds lines to be said to those whom the brief is for.
        case ours
        /// Its title names others.
        case forOthers
    }

    /// True where a line of ours in it was said in public.
    package var isPublic: Bool {
        switch row.metadata.kind {
        case .pressRelease, .webPage, .conclusions, .jointStatement, .speech: true
        case .record, .letter, .nonPaper, .news, .report, .digest, .note, .other, nil: false
        }
    }

    /// Grades a source.
    package init(row: SourceRow, grade: SourceGrade) {
        self.row = row
        self.grade = grade
    }
}

/// A note of the reader's.
package struct MaterialNote: Hashable, Sendable {
    /// What stays the same: the note's number.
    package let key: String
    /// What it is about.
    package let about: String
    /// The note.
    package let text: String
    /// The marking it begins with, in brackets; nil for none.
    package let marking: String?

    /// Reads a note; `(LIMITE) …` at its beginning marks it.
    package init(key: String, about: String, text: String) {
        self.key = key
        self.about = about
        if text.hasPrefix("("), let close = text.firstIndex(of: ")"),
            case let word = String(text[text.index(after: text.startIndex)..<close]),
            MarkingScale.rank(word) != nil
        {
            marking = word
            self.text = String(text[text.index(after: close)...].drop { $0.isWhitespace })
        } else {
            marking = nil
            self.text = text
        }
    }
}
