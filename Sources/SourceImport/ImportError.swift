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
    /// The file holds no words, and why that may be.
    case wordless(file: String, why: String)
    /// The file is larger than is read, both in bytes.
    case limits(file: String, size: Int, limit: Int)
    /// The name is a link inside a walked folder, and links are not followed.
    case symlink(file: String)
    /// The file is damaged, or says contradictory things of itself.
    case malformed(file: String, why: String)
    /// The file is locked with a password or key.
    case encrypted(file: String)
    /// The file declares a document type of its own, which documents of its kind never do.
    case dtd(file: String)
    /// The file uses something that is not read, named as people call it.
    case unsupported(file: String, what: String)
    /// Reading the file would take more than it may, said in words.
    case excess(file: String, what: String)
    /// The file needs a reader that is not here.
    case reader(file: String, why: String)
    /// The file is read through LibreOffice only, which is missing; named as people call it.
    case foreign(file: String, what: String)
    /// Reading failed, with the system's words.
    case unreadable(file: String, why: String)

    /// The file the error is about, as it was named.
    package var file: String {
        switch self {
        case .missing(let file), .permission(let file), .type(let file, _), .binary(let file),
            .empty(let file), .wordless(let file, _), .limits(let file, _, _),
            .symlink(let file), .unreadable(let file, _), .malformed(let file, _),
            .encrypted(let file), .dtd(let file), .unsupported(let file, _),
            .excess(let file, _), .reader(let file, _), .foreign(let file, _):
            file
        }
    }

    /// The case in one word, for programs.
    package var reason: String {
        switch self {
        case .missing: "missing"
        case .permission: "permission"
        case .type, .foreign: "type"
        case .binary: "binary"
        case .empty, .wordless: "empty"
        case .limits, .excess: "limits"
        case .malformed: "malformed"
        case .encrypted: "encrypted"
        case .dtd: "dtd"
        case .unsupported: "unsupported"
        case .reader: "reader"
        case .symlink: "symlink"
        case .unreadable: "unreadable"
        }
    }

    /// A message as Outlook keeps it.
    package static let outlookMessage = "an Outlook message"
    /// What a word processor puts beside a document that is open.
    static let lockFile = "the lock of a document that is open in a word processor"

    /// What is said of a document whose name ends as that of another kind does.
    static let misnamed = " under the name of another kind"

    /// What to do with a file of a kind that is not read.
    private static func advice(on what: String) -> String {
        if what == outlookMessage {
            return "save the message as .eml in Outlook, or as PDF, and import that"
        }
        if what == lockFile { return "it holds no text; import the document itself" }
        if what.hasSuffix(misnamed) {
            return "give its name the ending of what it is and import that"
        }
        if what.hasSuffix(" image") { return "type what it says and import that" }
        if what.hasSuffix(" archive") { return "unpack it and import the folder" }
        return "save it as PDF or plain text and import that"
    }

    /// What failed, where, and what to do next.
    package var description: String {
        switch self {
        case .missing(let file):
            "\(file): no such file; check the name"
        case .permission(let file):
            "\(file): not readable by you; ask its owner, or copy it to where you may read it"
        case .type(let file, let what):
            "\(file): this is \(what), which is not read; \(Self.advice(on: what))"
        case .foreign(let file, let what):
            "\(file): this is \(what), which is read only where LibreOffice and bubblewrap are"
                + " installed; install them, or save it as PDF and import that"
        case .malformed(let file, let why):
            "\(file): damaged (\(why)); open it in its own program, save it anew and import that"
        case .encrypted(let file):
            "\(file): locked with a password or key; open it, save it unlocked and import that"
        case .dtd(let file):
            "\(file): declares a document type, as no honest file of its kind does; not read"
        case .unsupported(let file, let what):
            "\(file): uses \(what), which is not read; save it anew and import that"
        case .excess(let file, let what):
            "\(file): \(what); split it, or save it as plain text and import that"
        case .reader(let file, let why):
            "\(file): \(why)"
        case .binary(let file):
            "\(file): not text in any encoding known here; save it as UTF-8 and import that"
        case .empty(let file):
            "\(file): empty; nothing to import"
        case .wordless(let file, let why):
            "\(file): \(why)"
        case .limits(let file, let size, let limit):
            "\(file): \(size / 1_048_576) MiB, more than the \(limit / 1_048_576) MiB that are read;"
                + " split it and import the parts"
        case .symlink(let file):
            "\(file): a link that is not followed; name what it leads to, to import that"
        case .unreadable(let file, let why):
            "\(file): reading failed (\(why)); try again or copy the file"
        }
    }
}
