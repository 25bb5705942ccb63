package import BriefCore

/// What lies over the screen and has the keys.
package enum Overlay: Equatable, Sendable {
    /// The keys that work here, all commands, or subjects to choose from.
    case menu(MenuState)
    /// Why a finding was found.
    case why(WhyState)
    /// Where else a finding's matter stands, or the notes.
    case places(PlacesState)
    /// A question answered in one line.
    case prompt(PromptState)
    /// A text being pasted.
    case paste(PasteState)
}

/// Why a finding was found: its rule and the words that fired it.
package struct WhyState: Equatable, Sendable {
    /// The finding.
    package let finding: FindingRow
    /// What the rule looks for; nil until it has come, or where the rule says nothing.
    package var explanation: String?
    /// The request for that; nil where nothing is awaited.
    package var awaiting: RequestID?
    /// True once asked.
    package var isAsked = false
    /// Lines scrolled off the top.
    package var top = 0

    /// The reasons for a finding.
    package init(_ finding: FindingRow) { self.finding = finding }
}

/// A question in the last line of the screen.
package struct PromptState: Equatable, Sendable {
    /// What is asked.
    package enum Purpose: Equatable, Sendable {
        /// Words to find in the screen, in a direction; the place it began at is shown again when cancelled.
        case find(from: FindOrigin, isForward: Bool)
        /// Words to narrow the focused list by; all is as before when cancelled.
        case filter(before: FilterOrigin)
        /// The date of a source.
        case date(SourceKey, title: String)
        /// The note on something, in the place of an earlier one of that number, which said
        /// something before.
        case note(NotebookTarget, title: String, number: String?, before: String?)
        /// The reader's own wording of a finding.
        case wording(FindingIdentity, title: String)
        /// The reader's own date of an event.
        case days(FindingIdentity, title: String)
        /// Who holds a finding by the reader's word.
        case actor(FindingIdentity, title: String)
        /// Who is to do what about something, and by when.
        case task(NotebookTarget, title: String)
        /// The tags on something, with those that were there before.
        case tags(NotebookTarget, title: String, before: [String])
        /// A file or folder to take into the book.
        case importFile
        /// The path of a file to write the screen to.
        case saveScreen
        /// The day everything is reckoned from.
        case asOf
        /// Something about a meeting.
        case meeting(MeetingQuestion)

        /// True where the answer is the path of a file.
        var isPath: Bool {
            switch self {
            case .importFile, .saveScreen: true
            case .meeting(let question): question.isPath
            default: false
            }
        }

        /// True where another answer takes the place of the one that stands there, such as a day or
        /// a file; sentences and lists are gone on with.
        var takesAnother: Bool {
            switch self {
            case .filter, .date, .days, .actor, .asOf, .importFile, .saveScreen: true
            case .meeting(let question): question.takesAnother
            case .find, .note, .wording, .task, .tags: false
            }
        }
    }

    /// What is asked.
    package let purpose: Purpose
    /// The answer being typed.
    package var editor: LineEditor
    /// What is wrong with the answer; nil where nothing is.
    package var problem: String?
    /// What the answer may go on with; empty where that was not asked.
    package var choices: [String] = []
    /// How many answers back the one shown was given; nil for a new one.
    package var recalled: Int?
    /// What was typed before an earlier answer took its place.
    var typed = ""
    /// The answer that was there to edit.
    let first: String
    /// Dates that may be the answer.
    package var proposals: [DateProposal] = []
    /// Which of them stands in the line; nil for none.
    package var proposed: Int?
    /// The request for them; nil where nothing is awaited.
    package var awaiting: RequestID?
    /// True once asked.
    package var isAsked = false
    /// The list it was asked from, shown again when it is answered; nil for none.
    package var under: PlacesState?

    /// A question with a first answer to edit.
    ///
    /// - Parameters:
    ///   - purpose: What is asked.
    ///   - text: The first answer.
    ///   - standing: What stands there; nil where that is the first answer.
    package init(_ purpose: Purpose, text: String = "", first standing: String? = nil) {
        self.purpose = purpose
        first = standing ?? text.oneLine
        if case .note = purpose {
            editor = LineEditor(text, limit: Self.noteLimit)
        } else {
            // What is taken up again is gone on with, not replaced.
            editor = LineEditor(text, isSelected: standing == nil && purpose.takesAnother)
        }
    }

    /// Longest note taken, in characters.
    private static let noteLimit = 100_000
}

/// The screen as it was before a list on it was narrowed.
package struct FilterOrigin: Equatable, Sendable {
    /// The screen.
    let place: Place
    /// The indexes.
    let indexes: IndexesState
}

/// The place a find began at.
package struct FindOrigin: Equatable, Sendable {
    /// Pane of a subject that had the cursor; nil elsewhere.
    let pane: SubjectPane?
    /// Row of the cursor; nil in running text.
    package let row: Int?
    /// First line of the reader's text; nil elsewhere.
    package let top: TextPlace?
    /// What was lit in the reader.
    package let lit: [TextSpan]
    /// The finding keys acted on in the reader; nil for none.
    let mark: ReaderMark?
    /// That finding in full, where it had come.
    let finding: FindingRow?
    /// First line of the proof; nil elsewhere, or where it stood best.
    package let line: Int?
    /// The line of the proof's text that was found before.
    let found: TextSpan?
}

/// A text being pasted, to become a source.
package struct PasteState: Equatable, Sendable {
    /// What has been pasted or typed.
    package var text = ""

    /// Longest text taken, in bytes; more is read from a file.
    package static let limit = 4_000_000

    /// True where something was left out because the text was too long.
    package private(set) var isCut = false

    /// No text yet.
    package init() {}

    /// Appends a text as far as there is room.
    package mutating func append(_ added: String) {
        let room = Self.limit - text.utf8.count
        if added.utf8.count <= room {
            text += added
        } else {
            isCut = true
            text += String(decoding: added.utf8.prefix(max(0, room)), as: UTF8.self)
        }
    }

    /// Takes away the last letter; nothing where there is none.
    package mutating func deleteLast() {
        if !text.isEmpty { text.removeLast() }
    }
}
