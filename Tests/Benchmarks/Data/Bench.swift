internal import Evaluation
internal import Foundation
internal import TestKit

/// A book made by the program under test, with the same text for others.
struct Bench {
    /// Folder of all files; also the home of the programs.
    let folder: URL
    /// The program under test, by its whole path.
    let program: String
    /// Passages asked for.
    let passages: Int
    /// Bytes of text in `documents`.
    let byteCount: Int

    /// Where the programs' settings would be.
    var home: String { folder.plainPath }
    /// The documents.
    var documents: URL { folder.appending(path: "documents") }
    /// A quarter as many, more than enough to fill what the program keeps in memory.
    var fewDocuments: URL { folder.appending(path: "few") }
    /// One file with the text of all documents.
    var text: URL { folder.appending(path: "whole.txt") }
    /// One of the documents.
    var document: URL { documents.appending(path: "record-0.txt") }
    /// The book of all documents.
    var book: String { folder.appending(path: "book.sqlite").plainPath }

    /// Writes the texts; the book is made by ``makeBook()``.
    init(program: String, passages: Int, in folder: URL) throws {
        self.folder = folder
        self.program = program
        self.passages = passages
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var corpus = Corpus(seed: 1)
        let documents = folder.appending(path: "documents")
        let text = folder.appending(path: "whole.txt")
        byteCount = try corpus.write(passages: passages, to: documents, whole: text)
        let few = folder.appending(path: "few")
        let rest = folder.appending(path: "few.txt")
        _ = try corpus.write(passages: passages / 4, to: few, whole: rest)
        try FileManager.default.removeItem(at: rest)
    }

    /// Makes the book of all documents, unless it is there from another time.
    func makeBook() throws {
        guard !FileManager.default.fileExists(atPath: book) else { return }
        _ = try run(["import", documents.plainPath, "--empty", "--book", book])
    }

    /// Runs the program under test to its end.
    func run(_ arguments: [String], onOneCore: Bool = false) throws -> TimedRun {
        var command = [program] + arguments
        if onOneCore, let pin = Peers.path(of: "taskset") { command = [pin, "-c", "0"] + command }
        return try TimedRun(command, home: home, isWatched: onOneCore)
    }

    /// Opens the navigator on the book.
    ///
    /// With `isNamed` false the book is named in the environment, which leaves the program without
    /// arguments but `options`.
    func open(
        _ options: [String] = [],
        size: Stage.Size = .small,
        isNamed: Bool = true
    ) throws -> Stage {
        try Stage(
            [program] + (isNamed ? ["--book", book] : []) + options,
            home: home,
            changes: isNamed ? [:] : ["BRIEFBOOK_BOOK": book],
            size: size
        )
    }
}
