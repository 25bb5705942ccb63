internal import BriefCore
@testable internal import BriefStore
internal import Glibc

/// A folder of its own for one test, gone with the value.
final class Folder {
    let path: String

    init() throws {
        var template = Array("\(Folder.base)/briefstore-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure("no folder for the test") }
        path = String(decoding: template.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    }

    deinit { Folder.empty(path) }

    /// A path in the folder.
    subscript(name: String) -> String { path + "/" + name }

    private static var base: String {
        getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    }

    private static func empty(_ path: String) {
        chmod(path, 0o700)
        if let folder = opendir(path) {
            while let entry = readdir(folder) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name == "." || name == ".." { continue }
                if unlink(path + "/" + name) != 0 { empty(path + "/" + name) }
            }
            closedir(folder)
        }
        rmdir(path)
    }
}

/// Why a test could not be set up.
struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// Documents made for tests: blocks apart by blank lines, sentences by full stops.
struct Sample {
    var text: String
    var title: String?
    var published: PartialDate?
    var given = SourceMetadata()
    var file = "sample.txt"
    var hash: String?
    var digestOf: String?
    var origin: String?
    var findings: [Finding] = []

    init(_ text: String) { self.text = text }

    /// The span of the first words that read so.
    func span(_ words: String) -> TextSpan {
        let bytes = Array(text.utf8)
        let wanted = Array(words.utf8)
        for start in 0...max(0, bytes.count - wanted.count)
        where Array(bytes[start..<min(bytes.count, start + wanted.count)]) == wanted {
            return TextSpan(start, start + wanted.count)
        }
        return TextSpan(0, 0)
    }

    /// Adds a finding on the first words that read so.
    mutating func find(_ words: String, _ claim: Claim, _ subjects: SubjectID...) {
        findings.append(
            Finding(
                span: span(words),
                claim: claim,
                subjects: subjects,
                rule: "sample.rule",
                cues: [FiredCue(span: span(words), name: "sample.cue")]
            )
        )
    }

    /// The document and what a simple analysis makes of it.
    var source: NewSource {
        NewSource(
            document: document,
            analysis: analysis,
            given: given,
            file: file,
            digestOf: digestOf,
            origin: origin
        )
    }

    var document: ImportedDocument {
        let text = SourceText(text)
        return ImportedDocument(
            text: text,
            format: "text",
            encoding: "utf-8",
            hash: hash ?? Sample.hash(of: text),
            byteCount: text.count
        )
    }

    var analysis: Analysis {
        let (blocks, passages) = Sample.parts(SourceText(text))
        let found = SourceMetadata(
            title: title,
            published: published,
            publishedBasis: published == nil ? .unknown : .stated
        )
        return Analysis(
            metadata: found.overlaid(with: given),
            blocks: blocks,
            sections: [],
            passages: passages,
            findings: findings.sorted {
                ($0.span, $0.claim.kind.rawValue) < ($1.span, $1.claim.kind.rawValue)
            },
            limits: []
        )
    }

    /// Sixty-four digits that depend on the text; good enough to tell samples apart.
    static func hash(of text: SourceText) -> String {
        var state: UInt64 = 14_695_981_039_346_656_037
        var digits = ""
        for round in 0..<4 {
            for byte in text.bytes { state = (state ^ UInt64(byte)) &* 1_099_511_628_211 }
            state = (state ^ UInt64(round)) &* 1_099_511_628_211
            let part = String(state, radix: 16)
            digits += String(repeating: "0", count: 16 - part.count) + part
        }
        return digits
    }

    /// Blocks and sentences.
    static func parts(_ text: SourceText) -> ([Block], [Passage]) {
        var blocks: [Block] = []
        var passages: [Passage] = []
        var position = 0
        let bytes = text.bytes
        while position < bytes.count {
            while position < bytes.count, bytes[position] == 10 { position += 1 }
            guard position < bytes.count else { break }
            let start = position
            while position < bytes.count,
                !(bytes[position] == 10
                    && (position + 1 == bytes.count || bytes[position + 1] == 10))
            { position += 1 }
            blocks.append(Block(.paragraph, TextSpan(start, position)))
            var sentence = start
            for index in start..<position
            where index + 1 == position || (bytes[index] == 46 && bytes[index + 1] == 32) {
                if index + 1 > sentence {
                    passages.append(
                        Passage(
                            span: TextSpan(sentence, index + 1),
                            block: blocks.count - 1,
                            section: nil
                        )
                    )
                }
                sentence = index + 2
            }
        }
        return (blocks, passages)
    }
}

extension AnalysisStamp {
    /// The stamp of books made by tests.
    static var test: AnalysisStamp { AnalysisStamp(version: 1, vocabulary: 7) }
}

extension SubjectID {
    static var japan: SubjectID { SubjectID(.country, "JP") }
    static var korea: SubjectID { SubjectID(.country, "KR") }
    static var cable: SubjectID { SubjectID(.priority, "cables") }
}

extension Folder {
    /// The bytes of a file; empty where there is none.
    func bytes(_ name: String) -> [UInt8] {
        let descriptor = open(self[name], O_RDONLY)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// The rights of a file or folder.
    func rights(_ name: String) -> UInt32 {
        var status = stat()
        return stat(self[name], &status) == 0 ? status.st_mode & 0o777 : 0
    }
}

extension Folder {
    /// The names in the folder, sorted.
    var names: [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
            )
        }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }

    /// Writes a file.
    func write(_ name: String, _ bytes: [UInt8]) throws {
        let descriptor = open(self[name], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard descriptor >= 0 else { throw Failure("cannot write \(name)") }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Failure("cannot write \(name)") }
            rest = rest.dropFirst(count)
        }
    }

    /// Runs statements on a database of any kind, which is made where it is not there.
    func sql(_ name: String, _ statements: String) throws {
        let connection = try Connection(
            self[name],
            Connection.Settings(isReadOnly: false, cache: 64, promise: .nothing)
        )
        try connection.outsideTransaction { db in try Connection.execute(db, statements) }
        try connection.close()
    }
}
