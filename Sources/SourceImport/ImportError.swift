/// Why a file did not become a document; each case is one line for the reader.
package enum ImportError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Nothing of that name is there.
    case missing(file: String)
    /// The file may not be read by this user.
    case permission(file: String)
    /// The file is something else than text, named as people call it.
    case type(file: String, what: String)
    /// The file holds bytes that are no text in any encoding tried.
    case binary(file: String)
    /// The file holds nothing, or white space only.
    case empty(file: String)
    /// The file is larger than is read, both in bytes.
    case limits(file: String, size: Int, limit: Int)
    /// The name is a link inside a walked folder, and links are not followed.
    case symlink(file: String)
    /// Reading failed, with the system's words.
    case unreadable(file: String, why: String)

    /// The file the error is about, as it was named.
    package var file: String {
        switch self {
        case .missing(let file), .permission(let file), .type(let file, _), .binary(let file),
            .empty(let file), .limits(let file, _, _), .symlink(let file), .unreadable(let file, _):
            file
        }
    }

    /// The case in one word, for programs.
    package var reason: String {
        switch self {
        case .missing: "missing"
        case .permission: "permission"
        case .type: "type"
        case .binary: "binary"
        case .empty: "empty"
        case .limits: "limits"
        case .symlink: "symlink"
        case .unreadable: "unreadable"
        }
    }

    /// What failed, where, and what to do next.
    package var description: String {
        switch self {
        case .missing(let file):
            "\(file): no such file; check the name"
        case .permission(let file):
            "\(file): not readable by you; ask its owner, or copy it to where you may read it"
        case .type(let file, let what):
            "\(file): this is \(what), not text; save it as plain text and import that"
        case .binary(let file):
            "\(file): not text in any encoding known here; save it as UTF-8 and import that"
        case .empty(let file):
            "\(file): empty; nothing to import"
        case .limits(let file, let size, let limit):
            "\(file): \(size / 1_048_576) MiB, more than the \(limit / 1_048_576) MiB that are read;"
                + " split it and import the parts"
        case .symlink(let file):
            "\(file): a link, not followed inside a folder; name its target to import that"
        case .unreadable(let file, let why):
            "\(file): reading failed (\(why)); try again or copy the file"
        }
    }
}
