internal import Glibc

/// Where the program's files are, from options, environment and defaults.
///
/// Nothing is created by asking; folders are made by whoever first writes.
struct Workspace {
    /// Value of `--book`, else of `BRIEFBOOK_BOOK`; nil where neither is set.
    let namedBook: String?
    /// Value of `--notebook`; nil where it is not set.
    let namedNotebook: String?

    /// Sees that the book the environment names can be named.
    ///
    /// - Throws: `CommandFailure` with status 78 where its path is not UTF-8.
    static func checkEnvironment() throws(CommandFailure) {
        guard let value = getenv("BRIEFBOOK_BOOK"), String(validatingCString: value) == nil
        else { return }
        throw CommandFailure(
            .badConfiguration,
            "BRIEFBOOK_BOOK: the path is not UTF-8, and a book's must be; choose another name"
        )
    }

    /// Reads the environment; a named book in the options wins.
    init(book: String? = nil, notebook: String? = nil) {
        namedBook = book ?? Workspace.environment("BRIEFBOOK_BOOK")
        namedNotebook = notebook
    }

    /// The reader's own book.
    var readersBook: String { Workspace.data + "/book.sqlite" }

    /// The reader's notebook, or the one named.
    var notebook: String { namedNotebook ?? Workspace.data + "/notebook.sqlite" }

    /// True where book and notebook go together: both named, or neither.
    var isPaired: Bool { (namedBook == nil) == (namedNotebook == nil) }

    /// Folder of the reader's data.
    static var data: String { folder("XDG_DATA_HOME", else: ".local/share") }
    /// Folder of the reader's settings.
    static var configuration: String { folder("XDG_CONFIG_HOME", else: ".config") }
    /// Folder of what can be made again.
    static var cache: String { folder("XDG_CACHE_HOME", else: ".cache") }
    /// Folder of what lasts between sessions but is not data.
    static var state: String { folder("XDG_STATE_HOME", else: ".local/state") }

    /// A variable of the environment; nil where it is unset or empty.
    static func environment(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    /// A path as people write it: `~` for the reader's home.
    static func short(_ path: String) -> String {
        guard let home = environment("HOME"), home.count > 1, path.hasPrefix(home + "/") else {
            return path
        }
        return "~" + path.dropFirst(home.count)
    }

    private static func folder(_ variable: String, else fallback: String) -> String {
        if let base = environment(variable), base.hasPrefix("/") { return base + "/briefbook" }
        let home = environment("HOME") ?? homeFolder()
        return (home == "/" ? "" : home) + "/" + fallback + "/briefbook"
    }

    private static func homeFolder() -> String {
        guard let entry = getpwuid(getuid()), let home = entry.pointee.pw_dir else { return "/" }
        return String(cString: home)
    }

    /// True where a path names something that exists.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0
    }
}
