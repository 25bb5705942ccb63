internal import BriefCore
internal import BriefStore
internal import Glibc
internal import SourceImport

/// The folder of a book that is made to show one document, and goes with it.
struct ViewPlace: Sendable {
    /// Made by whoever shows the document; nothing else is in it.
    let folder: String

    /// The path of the book.
    var path: String { folder + "/view.book" }
    private var draft: String { folder + "/draft.book" }

    /// Makes a book of one source and puts it in the place of the one before.
    ///
    /// A book that is open stays as it was until it is opened anew.
    ///
    /// - Returns: The source's key.
    /// - Throws: `StoreError` where the book cannot be made.
    func make(of source: NewSource, _ field: Field) throws -> SourceKey {
        unlink(draft)
        let book = try Book.create(at: draft, stamp: field.stamp)
        try book.setSubjects(field.vocabulary.subjects)
        let outcome = try book.insert(source)
        try book.close()
        guard rename(draft, path) == 0 else {
            let why = String(cString: strerror(errno))
            throw CommandFailure(.cannotCreate, "\(path): \(why); check the folder")
        }
        return outcome.source
    }

    /// Removes the folder with all that is in it, also while a book is being made.
    func remove() {
        for _ in 0..<ViewPlace.tries where rmdir(folder) != 0 {
            for entry in FolderWalk.entries(of: FilePath(folder)) {
                if case .file(let path) = entry { _ = path.withCString { unlink($0) } }
            }
        }
    }

    /// Files that may appear between two looks are few.
    private static let tries = 100
}
