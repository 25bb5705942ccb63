/// Everything the reader can ask the navigator to do.
package enum Command: String, CaseIterable, Sendable {
    // Moving
    case down, up
    case pageDown = "page-down"
    case pageUp = "page-up"
    case halfPageDown = "half-page-down"
    case halfPageUp = "half-page-up"
    case first, last
    case nextPane = "next-pane"
    case previousPane = "previous-pane"
    case nextFinding = "next-finding"
    case previousFinding = "previous-finding"
    case nextCitation = "next-citation"
    case previousCitation = "previous-citation"
    case nextRow = "next-row"
    case previousRow = "previous-row"
    case setMark = "mark"
    case goToMark = "go-to-mark"

    // Opening and closing
    case open
    case goUp = "go-up"
    case close
    case closeCard = "close-card"
    case back, forward
    case proof, why
    case whereElse = "where-else"

    // Going to
    case home, countries, fora, priorities, sources
    case siblings, visited, together
    case timeline, issues, positions, points
    case subjectSources = "subject-sources"
    case goOnReading = "go-on-reading"

    // Finding
    case search, find
    case findNext = "find-next"
    case findPrevious = "find-previous"
    case findBackward = "find-backward"
    case filter
    case keepSearch = "keep-search"
    case searches
    case palette, help

    // The book
    case pasteSource = "paste"
    case importFile = "import"
    case imported = "imported"
    case rebuild
    case setDate = "set-date"
    case removeSource = "remove-source"
    case setAsOf = "as-of"
    case copy
    case copyCited = "copy-cited"
    case plainPage = "plain-page"
    case saveScreen = "save-screen"

    // Selecting
    case selectWords = "select"
    case selectLines = "select-lines"
    case selectWordForward = "select-word-forward"
    case selectWordBack = "select-word-back"
    case selectSwap = "select-swap"
    case selectCancel = "select-cancel"
    case copySelected = "copy-selected"
    case copySelectedCited = "copy-selected-cited"

    // The notebook
    case note
    case noteInEditor = "note-in-editor"
    case goOnWriting = "go-on-writing"
    case keep, dismiss, reword, redate
    case restatus = "change-status"
    case giveActor = "change-actor"
    case forget = "as-analysed"
    case task, tag, undo, redo
    case notes, tasks, tags, journal
    case newNames = "new-names"
    case acceptCountry = "accept-country"
    case acceptForum = "accept-forum"
    case acceptPriority = "accept-priority"
    case acceptBody = "accept-organisation"
    case refuse

    // Meetings and briefs
    case meetings, brief
    case newMeeting = "new-meeting"
    case removeMeeting = "remove-meeting"
    case addLine = "add-line"
    case rewordLine = "reword-line"
    case dropLine = "drop-line"
    case restoreLine = "restore-line"
    case lineUp = "line-up"
    case lineDown = "line-down"
    case briefLength = "brief-length"
    case briefChanges = "brief-changes"
    case ceiling, export
    case keepVersion = "keep-version"
    case clearBrief = "clear-brief"
    case room, rehearse
    case nextCard = "next-card"
    case previousCard = "previous-card"
    case said, raised, promised, avoided
    case pledged = "they-promised"
    case roomNote = "room-note"
    case noted
    case leaveRoom = "leave-room"
    case showAnswer = "show-answer"
    case gradeAgain = "not-known"
    case gradeHard = "hardly-known"
    case gradeGood = "known"

    // The screen
    case grow, shrink
    case evenPanes = "even-panes"
    case mouse
    case zoom, layout, theme, reload, redraw, suspend, stop, quit
    case showAll = "show-all"

    // While typing
    case typeLevel = "type-level"
    case typeAccept = "type-accept"
    case typeCancel = "type-cancel"
    case typeDown = "type-down"
    case typeUp = "type-up"
    case typePageDown = "type-page-down"
    case typePageUp = "type-page-up"
    case typeLeft = "type-left"
    case typeRight = "type-right"
    case typeWordLeft = "type-word-left"
    case typeWordRight = "type-word-right"
    case typeStart = "type-start"
    case typeEnd = "type-end"
    case typeDeleteBack = "type-delete-back"
    case typeDelete = "type-delete"
    case typeCutWord = "type-cut-word"
    case typeCutToStart = "type-cut-to-start"
    case typeCutToEnd = "type-cut-to-end"
    case typePutBack = "type-put-back"
    case typeInEditor = "type-in-editor"
    case typeComplete = "type-complete"
    case pasteImport = "paste-import"

    /// The name by which the palette finds it.
    package var name: String { rawValue }

    /// What it does, in a line.
    package var help: String {
        switch self {
        case .down: "go down a line"
        case .up: "go up a line"
        case .pageDown: "go down a page"
        case .pageUp: "go up a page"
        case .halfPageDown: "go down half a page"
        case .halfPageUp: "go up half a page"
        case .first: "go to the beginning"
        case .last: "go to the end, or to the row of that number"
        case .nextPane: "go to the next pane, index or part of a brief"
        case .previousPane: "go to the pane, index or part before"
        case .nextFinding: "go to the next finding"
        case .previousFinding: "go to the finding before"
        case .nextCitation: "go to the next place this rests on, in any source"
        case .previousCitation: "go to the place before that this rests on"
        case .nextRow: "open the next row of the list this came from"
        case .previousRow: "open the row before of the list this came from"
        case .setMark: "mark this screen with a letter"
        case .goToMark: "go to the screen marked with a letter"
        case .open: "open what the cursor is on, go deeper"
        case .goUp: "go up: to the list this came from"
        case .close: "close this screen; on the first one, quit"
        case .closeCard: "close what lies over the screen"
        case .back: "go back to the screen before"
        case .forward: "go forward again"
        case .proof: "show the exact words this rests on, in their place"
        case .why: "say why this was found: the rule and its cue words"
        case .note: "write a note on this, or change it"
        case .noteInEditor: "write the note on this in your editor"
        case .goOnWriting: "go on with what was being written when a session ended"
        case .keep: "say that this finding is right"
        case .dismiss: "dismiss this finding: it leaves the lists"
        case .reword: "put this finding in your own words"
        case .redate: "give this event another date"
        case .restatus: "give this finding another status or type"
        case .giveActor: "say who really holds this"
        case .forget: "take your corrections of this finding away"
        case .task: "say who is to do what about this, and by when"
        case .tag: "put tags on this, or take them away"
        case .undo: "take the last change of the notebook back"
        case .redo: "make the change again that was taken back"
        case .notes: "list the notes"
        case .tasks: "list what is to be done, by date"
        case .tags: "list what has a tag"
        case .newNames: "list names that may be those of subjects"
        case .acceptCountry: "take this name as that of a country"
        case .acceptForum: "take this name as that of a forum"
        case .acceptPriority: "take this name as that of a priority"
        case .acceptBody: "take this name as that of another organisation"
        case .refuse: "say that this name is no subject; drop a draft, or a task"
        case .journal: "list all changes of the notebook, the last one first"
        case .whereElse: "say where else this stands: the same, echoes and answers"
        case .meetings: "list the meetings of the notebook"
        case .brief: "prepare a meeting on this: its brief, made or opened"
        case .newMeeting: "make a meeting"
        case .removeMeeting: "take this meeting away"
        case .addLine: "add a line of your own to this part of the brief"
        case .rewordLine: "put this line of the brief in your own words"
        case .dropLine: "leave this line out of the brief"
        case .restoreLine: "take your change of this line away"
        case .lineUp: "move this line up in its part"
        case .lineDown: "move this line down in its part"
        case .briefLength: "change the length of the brief: 2, 10 or 30 minutes"
        case .briefChanges: "show what changed since the version kept last"
        case .ceiling: "show nothing in the brief that is marked higher"
        case .export: "write the brief to a file: md, txt, html, json, docx or pdf"
        case .keepVersion: "keep the brief as a version"
        case .clearBrief: "clear the brief as it is, in a name"
        case .room: "go into the room: one card a topic"
        case .rehearse: "rehearse the questions that may come"
        case .nextCard: "go to the next card"
        case .previousCard: "go to the card before"
        case .said: "note that we said this"
        case .raised: "note that they raised this"
        case .promised: "note what we promised on this"
        case .pledged: "note what they promised on this"
        case .avoided: "note that this was avoided"
        case .roomNote: "note a line of your own"
        case .noted: "list what was noted in the room so far"
        case .leaveRoom: "leave the room and write its readout"
        case .showAnswer: "show the answer; at the end, begin again with all"
        case .gradeAgain: "say that you did not know it: it comes again today"
        case .gradeHard: "say that you knew it with an effort"
        case .gradeGood: "say that you knew it"
        case .home: "go to the first index, the countries"
        case .countries: "go to the index of countries"
        case .fora: "go to the index of fora"
        case .priorities: "go to the index of priorities"
        case .sources: "go to the index of all sources"
        case .siblings: "go to another row of the list this came from"
        case .visited: "go to a screen visited before, chosen from a list"
        case .together: "narrow this subject to what it shares with another"
        case .timeline: "go to the timeline"
        case .issues: "go to the open issues"
        case .positions: "go to the positions of others"
        case .points: "go to the talking points"
        case .subjectSources: "go to the sources on this subject"
        case .goOnReading: "go to where you stopped reading this text"
        case .search: "search the whole book as you type"
        case .find: "find words in this screen as you type"
        case .findNext: "find the next place, or read the next hit"
        case .findPrevious: "find the place before, or read the hit before"
        case .findBackward: "find words before this place as you type"
        case .filter: "show only rows with these words; !word not, *word nearly"
        case .keepSearch: "keep this search in the notebook, or let it go"
        case .searches: "list the searches kept, with what each finds"
        case .palette: "open a subject or source, run a command, by name or key"
        case .help: "show the keys that work here"
        case .pasteSource: "take a pasted text into the book"
        case .importFile: "take a file or folder into the book"
        case .imported: "list what the last import refused or cut"
        case .rebuild: "read all sources of the book anew"
        case .setDate: "give this source its date"
        case .removeSource: "take this source out of the book, asked twice"
        case .setAsOf: "reckon as of another day"
        case .copy: "copy the words"
        case .copyCited: "copy the words with their source"
        case .plainPage: "print this screen plainly, to copy from it by hand"
        case .saveScreen: "write this screen as text to a file"
        case .selectWords: "select words or rows from here, to copy them"
        case .selectLines: "select whole lines or rows from here"
        case .selectWordForward: "take in the next word"
        case .selectWordBack: "go back a word"
        case .selectSwap: "go to the other end of what is selected"
        case .selectCancel: "select nothing"
        case .copySelected: "copy what is selected"
        case .copySelectedCited: "copy what is selected, with its source"
        case .mouse: "turn the mouse on or off"
        case .grow: "make this pane larger"
        case .shrink: "make this pane smaller"
        case .evenPanes: "give all panes their usual size"
        case .zoom: "show this pane alone, or all again"
        case .layout: "change the layout: auto, columns, stacked, lite"
        case .theme: "change the theme"
        case .reload: "read the book again"
        case .redraw: "draw the screen again"
        case .suspend: "go to the shell; fg comes back"
        case .stop: "stop what is running"
        case .showAll: "show all rows again, or stop what is running"
        case .quit: "quit"
        case .typeAccept: "accept, open or run what is chosen"
        case .typeCancel: "cancel"
        case .typeLevel: "go on to what this list stands in"
        case .typeDown: "go to the next row, or to later words"
        case .typeUp: "go to the row before, or to earlier words"
        case .typePageDown: "go down a page"
        case .typePageUp: "go up a page"
        case .typeLeft: "go left a letter"
        case .typeRight: "go right a letter"
        case .typeWordLeft: "go left a word"
        case .typeWordRight: "go right a word"
        case .typeStart: "go to the start of the line"
        case .typeEnd: "go to the end of the line"
        case .typeDeleteBack: "delete the letter before"
        case .typeDelete: "delete the letter under the cursor"
        case .typeCutWord: "cut the word before"
        case .typeCutToStart: "cut to the start of the line"
        case .typeCutToEnd: "cut to the end of the line"
        case .typePutBack: "put back what was cut"
        case .typeInEditor: "write the note in your editor"
        case .typeComplete: "complete the path of a file, or a marking"
        case .pasteImport: "take the text into the book"
        }
    }

    /// What it does in so few words that two stand side by side on a narrow screen.
    package var hint: String {
        switch self {
        case .home: "go to the first index, countries"
        case .siblings: "go to another row of this list"
        case .visited: "go to a screen visited before"
        case .searches: "list the searches kept"
        case .plainPage: "print this screen plainly"
        case .saveScreen: "write this screen to a file"
        case .goOnWriting: "go on with what is half written"
        case .goOnReading: "go to where reading stopped"
        case .journal: "list all changes of the notebook"
        case .newNames: "list names that may be subjects"
        case .restatus: "give it another status or type"
        case .forget: "take your corrections away"
        default: help
        }
    }

    /// The heading it stands under in help and tables.
    package var group: CommandGroup {
        switch self {
        case .down, .up, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .first, .last,
            .nextPane, .previousPane, .nextFinding, .previousFinding,
            .nextCitation, .previousCitation, .nextRow, .previousRow,
            .setMark, .goToMark:
            .moving
        case .open, .goUp, .close, .closeCard, .back, .forward, .proof, .why,
            .whereElse:
            .opening
        case .home, .countries, .fora, .priorities, .sources, .siblings, .visited, .together,
            .timeline, .issues,
            .positions,
            .points, .subjectSources, .goOnReading:
            .going
        case .search, .find, .findNext, .findPrevious, .findBackward, .filter, .keepSearch,
            .searches, .palette, .help:
            .finding
        case .pasteSource, .importFile, .imported, .rebuild, .setDate, .removeSource, .setAsOf,
            .copy, .copyCited,
            .plainPage,
            .saveScreen, .pasteImport:
            .book
        case .selectWords, .selectLines, .selectWordForward, .selectWordBack, .selectSwap,
            .selectCancel, .copySelected, .copySelectedCited:
            .selecting
        case .note, .noteInEditor, .goOnWriting, .keep, .dismiss, .reword, .redate, .restatus,
            .giveActor, .forget, .task, .tag, .undo, .redo, .notes, .tasks, .tags, .journal,
            .newNames, .acceptCountry, .acceptForum, .acceptPriority, .acceptBody, .refuse:
            .notebook
        case .meetings, .brief, .newMeeting, .removeMeeting, .addLine, .rewordLine, .dropLine,
            .restoreLine, .lineUp, .lineDown, .briefLength, .briefChanges, .ceiling, .export,
            .keepVersion,
            .clearBrief, .room, .rehearse, .nextCard, .previousCard, .said, .raised, .promised,
            .pledged, .avoided, .roomNote, .noted, .leaveRoom, .showAnswer, .gradeAgain, .gradeHard,
            .gradeGood:
            .meetings
        case .grow, .shrink, .evenPanes, .mouse, .zoom, .layout, .theme, .reload, .redraw, .suspend,
            .stop, .showAll, .quit:
            .screen
        case .typeAccept, .typeCancel, .typeLevel, .typeDown, .typeUp, .typePageDown, .typePageUp,
            .typeLeft,
            .typeRight, .typeWordLeft, .typeWordRight, .typeStart, .typeEnd, .typeDeleteBack,
            .typeDelete, .typeCutWord, .typeCutToStart, .typeCutToEnd, .typePutBack,
            .typeInEditor, .typeComplete:
            .typing
        }
    }
}

/// Headings for commands, in the order help shows them.
package enum CommandGroup: String, CaseIterable, Sendable {
    case opening = "Opening"
    case moving = "Moving"
    case going = "Going to"
    case finding = "Finding"
    case book = "The book"
    case selecting = "Selecting"
    case notebook = "The notebook"
    case meetings = "Meetings and briefs"
    case screen = "The screen"
    case typing = "While typing"
}
