package import BriefCore
package import TerminalScreen

/// Everything the navigator knows; its views are drawn from nothing else.
package struct NavigatorState: Equatable, Sendable {
    /// How long keys must have paused before panes follow the cursor.
    package static let pause = Duration.milliseconds(150)

    /// Rows and columns of the terminal.
    package var size: Size
    /// How the reader wants the panes arranged.
    package var layout: LayoutChoice
    /// What the line to the terminal can carry.
    package let link: LinkProfile
    /// The day from which passed, next and stale are reckoned.
    package var asOf: CalendarDate
    /// Today, as the program was told when it started.
    package let today: CalendarDate
    /// Whose talking points these are, such as `EU`.
    package let side: String
    /// The name the book goes by on screen; empty for the reader's own.
    package var bookName: String
    /// What the book holds; nil until it has come.
    package var summary: BookSummary?
    /// The request for that; nil where nothing is awaited.
    package var awaitingSummary: RequestID?
    /// The four indexes.
    package var indexes = IndexesState()
    /// The screens visited.
    package var history = History(.index(.countries))
    /// The subject shown beside the index the cursor is in; nil for none.
    package var preview: SubjectState?
    /// True where another navigator is open on the same notebook.
    package var hasCompany = false
    /// What lies over the screen; nil for nothing.
    package var overlay: Overlay?
    /// What is selected to be copied; nil for nothing.
    package var selection: SelectionState?
    /// Words of a text that are to be copied when they have come.
    var awaitingWords: WordsWanted?
    /// Rows of a list that are to be copied when they have come.
    var awaitingRows: RowsWanted?
    /// True where the mouse is heard.
    package var isMouseOn = false
    /// How many passages each search kept finds, as far as that has been counted.
    package var searchCounts: [String: Int] = [:]
    /// The request for them; nil where nothing is awaited.
    var awaitingCounts: RequestID?
    /// How many findings subjects to read together share with the one shown.
    var shared = SharedCounts()
    /// Rows to go on in an index when that has come; nil for none.
    var awaitedStep: RowStep?
    /// Keys that do not make a command yet.
    package var pending = PendingKeys()
    /// Notes, and where the reader left last.
    package var notebook = NotebookState()
    /// A line told to the reader; nil for none.
    package var notice: Notice?
    /// The words last looked for with find; empty for none.
    package var findText = ""
    /// The request for a place further off; nil where nothing is awaited.
    package var awaitingFind: RequestID?
    /// Panes of the subject still to be asked for that place, the one being asked first.
    var findPanes: [SubjectPane] = []
    /// True where that place is looked for towards the end.
    var isFindForward = true
    /// True where the words being typed stand in what is at hand.
    var hasFound = false
    /// True where the next place is the one before, as the words were looked for backwards.
    var isFindReversed = false
    /// Answers given to prompts and searches, newest last.
    package var answers = AnswerHistory()
    /// True where an index is shown alone, without the subject beside it.
    var isIndexZoomed = false
    /// An import going on; nil for none.
    package var importing: ImportProgress?
    /// What the last import refused or cut.
    package var refused: [RefusedFile] = []
    /// A readout that was just written and may be taken into the book; nil once that was offered.
    var readoutPath: String?
    /// Works beside the reader that are not done, by name, the one that goes on first.
    var works: [String] = []
    /// Where the reader stopped reading in each source.
    package var readingPlaces = ReadingPlaces()
    /// How many entries of the notebook without a place the reader has been told of.
    package var toldLost = 0
    /// How many entries on words that have changed the reader has been told of.
    package var toldChanged = 0
    /// Names of subjects that rows speak of.
    package var names: [SubjectID: String] = [:]
    /// The request for names; nil where nothing is awaited.
    package var awaitingNames: RequestID?
    /// Names that were asked for.
    package var askedNames: Set<SubjectID> = []
    /// All names of subjects that rows at hand are on, folded, while something is looked for.
    package var spellings: [SubjectID: String] = [:]
    /// The request for them; nil where nothing is awaited.
    package var awaitingSpellings: RequestID?
    /// Spellings that were asked for.
    var askedSpellings: Set<SubjectID> = []
    /// What was said to the last thing the reader did.
    var said = LastSaid()
    /// The same before what the reader is doing.
    var saidBefore = LastSaid()
    /// What waits for the answer to a change of the notebook.
    var awaited = Awaited()
    /// Why undo does not take back what was done last.
    var beyondUndo = BeyondUndo()
    /// The screen shown before the last jump; nil for none.
    var lastPlace: Place?
    /// The screens that led to it.
    var lastPath: [Place] = []
    /// By how much panes differ from their usual size.
    package var split = SplitSizes()
    /// How panes were made larger since one was made smaller, the last one last.
    var growths: [Growth] = []
    /// True where the facts of the book could not be read: they are asked for again when it is.
    var isSummaryRefused = false
    /// True where the searches kept could not be counted.
    var areCountsRefused = false
    /// Screens marked by the reader, by letter.
    package var marks: [Character: Place] = [:]
    /// The screens that lead to those marked.
    package var paths: [Character: [Place]] = [:]
    /// The keys in use.
    package let keys: KeyMap
    /// Themes to choose among, in order.
    package let themes: [String]
    /// The theme in use.
    package var theme: String
    /// True once the first screen has been painted.
    var hasPainted = false
    /// True where no key has come lately, so that panes may follow the cursor.
    package var isPaused = true
    /// Number of the last request.
    var lastRequest = 0

    /// A navigator that has not started.
    package init(
        size: Size,
        today: CalendarDate,
        asOf: CalendarDate? = nil,
        side: String = "EU",
        bookName: String = "",
        layout: LayoutChoice = .auto,
        link: LinkProfile = .fast,
        themes: [String] = [],
        theme: String = "",
        keys: KeyMap = .standard
    ) {
        self.size = size
        self.today = today
        self.asOf = asOf ?? today
        self.side = side
        self.bookName = bookName
        self.layout = layout
        self.link = link
        self.themes = themes
        self.theme = theme
        self.keys = keys
    }

    /// True where something waits for the keys to pause: the loop owes ``Message/pauseElapsed``.
    ///
    /// That is a pane, or the ways in which keys typed go on, or over a slow line the names that
    /// letters typed stand for: a reader who knows them need not be sent those.
    package var awaitsPause: Bool {
        !isPaused && (hasFollowers || !pending.keys.isEmpty || isMenuHeld)
    }

    /// How long keys must pause now: a slow line is spared what a key more would take away again.
    package var pauseWanted: Duration {
        let isBrief = pending.keys.isEmpty && search?.isTyping != true && !isMenuHeld
        return isBrief || !link.isSparing ? Self.pause : Self.pause * 4
    }

    /// The arrangement in use on this screen.
    package var layoutKind: LayoutKind {
        switch layout {
        case .lite: .lite
        case .stacked: .stacked
        case .columns: size.columns >= 72 && size.rows >= 16 ? .columns : .stacked
        case .auto:
            switch link {
            case .serial: .lite
            case .slow: .stacked
            case .fast: size.columns >= 100 && size.rows >= 24 ? .columns : .stacked
            }
        }
    }

    /// A stamp for a new request.
    mutating func stamp() -> RequestID {
        lastRequest += 1
        return RequestID(lastRequest)
    }
}
