package import BriefCore

/// Something the navigator wants done outside of itself.
package enum Effect: Equatable, Sendable {
    /// Fetch something and post ``Message/loaded(_:_:)`` with the same stamp.
    case load(RequestID, Request)
    /// Search the book and post ``Message/searchReturned(_:_:isComplete:)``; a search still running
    /// for an earlier stamp is to be interrupted.
    case search(RequestID, SearchQuery)
    /// Record the date of a source, nil for unknown, and post ``Message/bookChanged(_:isEdited:)``.
    case setPublished(SourceKey, PartialDate?)
    /// Take a source, whose title is given, out of the book and post
    /// ``Message/bookChanged(_:isEdited:)``.
    case removeSource(SourceKey, title: String)
    /// Take a text into the book and post ``Message/importFinished(_:)``.
    case importPasted(String)
    /// Change the notebook and post ``Message/notebookChanged(_:at:)``.
    case write(NotebookChange)
    /// Have a text changed in the reader's editor and post ``Message/edited(_:)``.
    case edit(String)
    /// Keep a text that was left half written, so that it is offered again.
    case setAside(Draft)
    /// Take over a draft that another session has left.
    case adopt(Draft)
    /// Forget a draft that another session has left.
    case dropDraft(Draft)
    /// Take a file or folder into the book beside the reader and post
    /// ``Message/importProgress(_:)`` and ``Message/importFinished(_:)``.
    case importFile(String)
    /// Complete the path of a file as far as it goes and post ``Message/pathCompleted(_:_:_:)``.
    case completePath(String)
    /// Make everything derived in the book anew beside the reader, in the same way.
    case rebuild
    /// Make a name a subject of that kind in the reader's own files and post
    /// ``Message/nameAccepted(_:)``.
    case accept(CandidateRow, SubjectKind)
    /// Change a meeting, or write its brief or its readout.
    case meeting(MeetingWork)
    /// Hand a text to the reader's clipboard, so many rows of a list where it is that, and post
    /// ``Message/said(_:)`` with what was done.
    case copy(String, rows: Int? = nil)
    /// Write lines to a new file and post ``Message/said(_:)`` with what was done.
    case save(String, [String])
    /// Hear the mouse from now on, or leave it to the terminal.
    case useMouse(Bool)
    /// Stop the import that is running; what is done of it stays.
    case stopWork
    /// Draw with the theme of that name from now on.
    case useTheme(String)
    /// Paint the whole screen anew.
    case redraw
    /// Open the book anew, whatever another program has made of it.
    case reopen
    /// Print lines outside of the screen, to be selected by hand, until the reader comes back.
    case showPlainly([String])
    /// Stop the program until it is continued.
    case suspend
    /// Leave the program.
    case quit
}

extension Effect {
    /// True for a change of the notebook.
    var isWrite: Bool {
        if case .write = self { true } else { false }
    }
}
