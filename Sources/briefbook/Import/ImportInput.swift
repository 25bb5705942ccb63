internal import SourceImport

/// One thing to import, in the order in which it was named.
enum ImportInput: Sendable {
    /// A file that was named; a link leads to what it names.
    case file(FilePath)
    /// A file that was found in a folder; what has become a link since is not followed.
    case found(FilePath)
    /// A link that was found in a folder, and the file of that folder where it led.
    case linked(FilePath, to: FilePath)
    case standardInput
    /// A text the reader pasted.
    case pasted([UInt8])
    /// A file within another one, such as what is attached to a mail, and where that one stands.
    case attached(name: String, [UInt8], within: String, origin: String?)
    /// What a folder's walk refused already.
    case refused(ImportError)

    /// The name as it was given, for people.
    var shown: String {
        switch self {
        case .file(let path), .found(let path), .linked(let path, _): path.shown
        case .standardInput: "-"
        case .pasted: "pasted text"
        case .attached(let name, _, let file, _): file + " › " + name
        case .refused(let error): error.file
        }
    }

    /// The name without folders, as the book keeps it.
    var name: String {
        switch self {
        case .file(let path), .found(let path), .linked(let path, _): path.name
        case .standardInput: "standard input"
        case .pasted: "pasted text"
        case .attached(let name, _, _, _): name
        case .refused(let error): error.file
        }
    }

    /// True for a folder that holds no files.
    var isEmptyFolder: Bool {
        if case .refused(.wordless) = self { true } else { false }
    }

    /// True for what can be read only once.
    var isStream: Bool {
        if case .standardInput = self { true } else { false }
    }

    /// What is strange in where it stands and how it is called.
    var nameWarnings: [String] {
        switch self {
        case .file(let path), .found(let path), .linked(let path, _):
            FileNameOddities.warnings(in: path)
        case .attached(let name, _, _, _): FileNameOddities.warnings(inName: name)
        case .standardInput, .pasted, .refused: []
        }
    }

    /// A digest of where the file stands, by which a newer edition of it is known; nil for what
    /// is no file.
    var origin: String? {
        switch self {
        case .file(let path), .found(let path), .linked(let path, _): path.placeDigest
        case .attached(let name, _, _, let origin):
            origin.map { MessageDigest.sha256(Array(($0 + "\0" + name).utf8)) }
        case .standardInput, .pasted, .refused: nil
        }
    }

    /// Size in bytes as far as it is known without reading; 0 else.
    var size: Int {
        switch self {
        case .file(let path), .found(let path), .linked(_, let path): FileReader.size(of: path)
        case .pasted(let bytes), .attached(_, let bytes, _, _): bytes.count
        case .standardInput, .refused: 0
        }
    }

    /// Bytes of text that may come of it, as far as its size and its name tell: all of a plain text,
    /// less of what is packed or holds pictures.
    var likelyText: Int {
        DocumentType.isPlain(by: name) ? size : size / ImportInput.bytesALetter
    }

    /// Bytes of a web page, a mail or a PDF for each byte of its text; the most common kinds have
    /// between two and thirty.
    private static let bytesALetter = 8

    /// True where there is something that may become a source.
    var mayBeRead: Bool {
        switch self {
        case .file(let path), .found(let path), .linked(_, let path): FileReader.isReadable(path)
        case .standardInput, .pasted, .attached: true
        case .refused: false
        }
    }

    /// The bytes, and whether more would have come.
    ///
    /// - Throws: `ImportError` for what cannot be read.
    func bytes(_ reader: FileReader) throws(ImportError) -> (bytes: [UInt8], isCut: Bool) {
        switch self {
        case .file(let path): (try reader.bytes(of: path), false)
        case .found(let path): (try reader.bytes(of: path, followsLinks: false), false)
        case .linked(_, let file): (try reader.bytes(of: file, followsLinks: false), false)
        case .standardInput: try reader.standardInput()
        case .pasted(let bytes), .attached(_, let bytes, _, _): (bytes, false)
        case .refused(let error): throw error
        }
    }

    /// What is said of a stream that was cut.
    static func cutWarning(_ reader: FileReader) -> String {
        "cut here: only the first \(size(of: reader.limit)) are read of a stream"
    }

    private static func size(of bytes: Int) -> String {
        bytes < 1_048_576 ? "\(bytes) bytes" : "\(bytes / 1_048_576) MiB"
    }
}
