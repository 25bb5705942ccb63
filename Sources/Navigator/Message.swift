package import BriefCore
package import TerminalScreen

/// Something that happened.
package enum Message: Equatable, Sendable {
    /// The program has started; the first requests follow.
    case started
    /// A key was pressed.
    case key(Key)
    /// Letters were typed one after the other, where they only stand in a line, see
    /// ``NavigatorState/takesLetters``.
    case letters(String)
    /// A command was given otherwise than by a key, such as by a line of words.
    case command(Command, count: Int? = nil)
    /// The row of that number, from 1, was chosen of the list the keys go to.
    case rowChosen(Int)
    /// Words to search the whole book for, given elsewhere than on the screen.
    case searchAsked(String)
    /// The mouse was used.
    case mouse(MouseEvent)
    /// A text was pasted.
    case paste(String)
    /// The terminal has another size.
    case resized(Size)
    /// The program was suspended and runs again.
    case resumed
    /// No key has come for as long as ``NavigatorState/pause``.
    case pauseElapsed
    /// An answer to ``Effect/load(_:_:)``.
    case loaded(RequestID, Reply)
    /// An answer to ``Effect/search(_:_:)``, its hits from a rank on; not complete where only the
    /// first few thousand matches were ranked.
    case searchReturned(RequestID, SearchAnswer, from: Int)
    /// The request of that stamp could not be answered, and why, in a line.
    case requestFailed(RequestID, String)
    /// Something else went wrong, in a line.
    case failed(String)
    /// Something to tell the reader, in a line.
    case said(String)
    /// An import goes on.
    case importProgress(ImportProgress)
    /// An import is over, in a line for each text, and what it refused or cut; nil where the book was
    /// only read anew.
    ///
    /// Nothing is new in the book where nothing was taken in.
    case importFinished([String], refused: [RefusedFile]? = [], isTaken: Bool = true)
    /// The first screen has been painted.
    case painted
    /// The notebook holds something else now, and what, in a line; where the cursor is to go to
    /// what was changed, that.
    case notebookChanged(String, at: ChangedPlace? = nil)
    /// Nothing was changed: the command takes back, or makes again, what another session has
    /// changed; whose it is, in a line. Given again, it is done.
    case unsure(Command, String)
    /// A meeting was made, or found, and what is to be said of it, in a line.
    case meetingMade(Int, String)
    /// Work on a meeting's brief is done, or goes on beside the reader, in a line, and its file.
    case meetingDone(String, path: String)
    /// A text came back from the reader's editor; nil where it did not.
    case edited(String?)
    /// Some program may have changed the notebook or the book.
    case filesTouched
    /// Another program has changed the notebook.
    case notebookWritten
    /// The answer to ``Effect/completePath(_:)``: what was typed, what it is as far as it can be only
    /// one, and the names that begin so where it cannot go on, or where there are several.
    case pathCompleted(String, String, [String])
    /// A text handed over could not be imported, and why; its path where one was typed.
    case importFailed(String, path: String? = nil)
    /// The book holds something else now, and why, in a line; nil for nothing to say. True where the
    /// reader has changed a source, or taken it out.
    case bookChanged(String?, isEdited: Bool = false)
    /// Another book is shown from now on, by the name it goes by on screen; empty for the reader's
    /// own.
    case bookNamed(String)
    /// A source could not be changed or taken out, or a name not be accepted, and why, in a line.
    case bookUnchanged(String)
    /// A name is that of a subject now, in a line.
    case nameAccepted(String)
}

/// How far an import has come.
package struct ImportProgress: Hashable, Sendable {
    /// Sources done.
    package let done: Int
    /// Sources in all; nil where that is not known.
    package let total: Int?
    /// Name of the one being read; empty where it has none.
    package let file: String

    /// Makes a progress.
    package init(done: Int, total: Int?, file: String) {
        self.done = done
        self.total = total
        self.file = file
    }
}
