package import BriefCore

/// What can go wrong with a book or a notebook.
///
/// Every case says what failed, where, and what to do next.
package enum StoreError: Error, Equatable, Sendable {
    /// Nothing stands at the path.
    case noSuchFile(String)
    /// A folder, device or link stands where a file is wanted.
    case notAFile(String)
    /// A file stands where a new one is to be made.
    case exists(String)
    /// The file is not a SQLite database.
    case notADatabase(String)
    /// A database, but another program's.
    case foreign(String)
    /// Made by a later version of the program.
    case newer(String, found: Int, known: Int)
    /// Made by an earlier version and opened for reading only.
    case older(String, found: Int, known: Int)
    /// The database holds an object this program never makes, or lacks one it makes.
    case strangeSchema(String, object: String)
    /// The file or its folder cannot be written.
    case readOnly(String)
    /// A folder that is wanted is not there and cannot be made; the detail is the system's words.
    case noFolder(String, detail: String)
    /// No folder for temporary files can be written, of which a work on the file has need.
    case noTemporaryFolder(String)
    /// The file cannot be opened by this user.
    case noPermission(String)
    /// Another program holds the file.
    case locked(String)
    /// No space is left on the disk.
    case full(String)
    /// The file lacks so many bytes at its end, as a copy that was broken off does.
    case cutShort(String, missing: Int)
    /// SQLite found the file broken; the detail is its own words.
    case damaged(String, detail: String)
    /// Another file was put at the path while this one was open.
    case replaced(String)
    /// The system could not read or write; the detail is SQLite's words.
    case inputOutput(String, detail: String)
    /// No source answers to the text.
    case unknownSource(String)
    /// Several sources answer to the text: their keys.
    case ambiguousSource(String, choices: [SourceKey])
    /// No finding has the number.
    case unknownFinding(Int64)
    /// A search was stopped before it was done.
    case interrupted
    /// A source has more parts than a book can number.
    case tooLarge(String, parts: Int)
    /// What analysis returned does not fit the source's text.
    case badAnalysis(String, detail: String)
    /// Nothing is left to undo.
    case nothingToUndo
    /// Nothing is left to redo.
    case nothingToRedo
    /// Any other answer of SQLite; a fault of this program.
    case unexpected(String, detail: String)
}
