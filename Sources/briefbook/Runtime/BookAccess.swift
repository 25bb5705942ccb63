internal import BriefCore
internal import BriefStore
internal import Glibc

/// Finds the book a command works on, and opens it.
struct BookAccess {
    /// Where things are.
    let workspace: Workspace
    /// True where long work may say how far it is on standard error, and Ctrl-C ends it: not
    /// while the navigator has the terminal.
    var showsWork = false

    /// The path of the book that queries read.
    ///
    /// The one named; else the reader's own; else the built-in one, which is made
    /// in the cache where it was not shipped.
    ///
    /// - Throws: `CommandFailure` with status 66 where a named book is missing.
    func pathForReading() throws -> String {
        if let named = workspace.namedBook {
            guard Workspace.exists(named) else {
                throw CommandFailure(
                    .noInput,
                    "\(named): no such book; `briefbook import --book \(named) FILE` makes one"
                )
            }
            return named
        }
        if Workspace.exists(workspace.readersBook) { return workspace.readersBook }
        return try BuiltInBook.path(showsWork: showsWork)
    }

    /// Opens the book that queries read, brought to today's format where it may be written.
    ///
    /// A built-in book in the cache that cannot be read, as after an update, is
    /// made anew: nothing of the reader's is in it.
    func reading() throws -> Book {
        let path = try pathForReading()
        do {
            return try Book.open(at: path, mode: .readOnly)
        } catch StoreError.older where access(path, W_OK) == 0 {
            try Book.open(at: path, mode: .readWrite).close()
            return try Book.open(at: path, mode: .readOnly)
        } catch {
            guard path.hasPrefix(Workspace.cache + "/") else { throw error }
            try BuiltInBook.remake(at: path, showsWork: showsWork)
            return try Book.open(at: path, mode: .readOnly)
        }
    }

    /// The path of the book that would be read if it were opened now: the reader's own as soon as
    /// it can be read, as when another program has made it, else that of the book at hand.
    func pathNow(beside book: Book) -> String {
        let own = workspace.readersBook
        guard workspace.namedBook == nil, book.path != own, Workspace.exists(own),
            let made = try? Book.open(at: own, mode: .readOnly)
        else { return book.path }
        try? made.close()
        return own
    }

    /// The files in which another program may change what is shown: notebook, book, and the
    /// reader's own book that is not made yet.
    ///
    /// Its folder is made, as nothing is heard of one that is not there.
    func watched(beside book: Book) -> [String] {
        var paths = [workspace.notebook, book.path]
        if workspace.namedBook == nil, book.path != workspace.readersBook {
            _ = PrivateFile.makeFolders(above: workspace.readersBook)
            paths.append(workspace.readersBook)
        }
        return paths
    }

    /// What a book goes by on screen; empty for the reader's own.
    func name(of book: Book) -> String {
        if workspace.namedBook != nil { return book.path }
        return book.path == workspace.readersBook ? "" : "built-in book"
    }

    /// Opens the book that changes go to; it must exist.
    ///
    /// - Throws: `CommandFailure` where there is only the built-in book, which is
    ///   never changed.
    func changing() throws -> Book {
        try Book.open(at: changingPath(), mode: .readWrite)
    }

    /// The path of the book that changes go to.
    func changingPath() throws -> String {
        let path = workspace.namedBook ?? workspace.readersBook
        guard Workspace.exists(path) else {
            throw CommandFailure(
                .noInput,
                workspace.namedBook == nil
                    ? "you have no book of your own yet; `briefbook import FILE` makes one"
                    : "\(path): no such book; `briefbook import --book \(path) FILE` makes one"
            )
        }
        return path
    }

    /// True where changes can be kept: the book may be written, or can be made.
    var canChange: Bool {
        let path = workspace.namedBook ?? workspace.readersBook
        return !Workspace.exists(path) || access(path, W_OK) == 0
    }

    /// The path of the book that an import goes to.
    var importPath: String { workspace.namedBook ?? workspace.readersBook }

    /// Opens the book that an import goes to, and makes it where it is missing.
    ///
    /// A named book begins empty. The reader's own begins with the built-in
    /// sources unless `isEmpty` is said.
    func importing(isEmpty: Bool, field: Field) throws -> Book {
        let path = importPath
        if Workspace.exists(path) {
            let book = try Book.open(at: path, mode: .readWrite)
            guard try book.isOutdated(field.stamp) else { return book }
            try book.close()
            try rebuild(path, field: field)
            return try Book.open(at: path, mode: .readWrite)
        }
        if workspace.namedBook == nil, !isEmpty {
            // Made beside and put in place whole: a kill leaves no book rather than half of one.
            try BuiltInBook.begin(path, field: field, showsWork: showsWork)
            return try Book.open(at: path, mode: .readWrite)
        }
        do {
            return try Book.create(
                at: path,
                stamp: field.stamp,
                subjects: field.vocabulary.subjects
            )
        } catch StoreError.exists {
            // Another import was faster.
            return try Book.open(at: path, mode: .readWrite)
        }
    }

    /// Makes everything derived in the book anew.
    ///
    /// - Returns: The number of sources.
    /// - Throws: `CommandFailure` where Ctrl-C stopped it; the book is as it was then.
    @discardableResult
    func rebuild(_ path: String, field: Field) throws -> Int {
        let bar = ProgressBar(isWanted: showsWork)
        bar.say("reading the sources of the book anew")
        if showsWork { Interrupt.watch() }
        defer { bar.end() }
        do {
            return try field.rebuild(path, isStopped: { Interrupt.isPressed }) { done, total in
                bar.show(done: done, of: total)
            }
        } catch StoreError.interrupted {
            throw CommandFailure(ending: Interrupt.code)
        }
    }
}
