internal import BriefCore

/// How a worker tells what it found.
///
/// A first line, then frames of a tag, a length of four bytes, least first, and that many bytes.
/// The last frame is the end or a refusal. The reader believes nothing: what is too long, out of place or not of this form is an error.
package enum WorkerProtocol {
    /// The first line.
    package static let opening = Array("briefbook-worker 1\n".utf8)

    /// What a frame holds.
    enum Tag: UInt8 {
        case format = 0x46
        case encoding = 0x45
        case text = 0x54
        case blocks = 0x42
        case page = 0x50
        case fact = 0x4D
        case warning = 0x57
        case attachment = 0x41
        case cut = 0x43
        case refusal = 0x52
        case end = 0x5A
    }

    /// Bytes of text in a document at most.
    package static let textLimit = 64 << 20
    /// Bytes of attachments in a document at most.
    package static let attachmentLimit = 64 << 20
    /// Attachments in a document at most.
    package static let attachmentCount = 256
    /// Blocks in a document at most: their numbers in a book have 24 bits.
    package static let blockLimit = 1 << 22
    /// Pages in a document at most.
    package static let pageLimit = 100_000
    /// Warnings on a document at most.
    package static let warningLimit = 64
    /// Bytes of a short text, such as a title, at most.
    package static let wordsLimit = 4096
    /// Bytes a worker may write in all.
    package static let outputLimit = 224 << 20

    /// Names of facts, in the order in which they are told.
    static let factNames = ["title", "own-title", "publisher", "date", "date-reason", "kind"]

    /// How the process that read a document ended, as its server tells it.
    package struct End {
        /// The status that wait(2) gives.
        package let status: Int32
        /// The most memory it held, in bytes.
        package let memory: Int

        /// Length in bytes.
        static let count = 12

        /// An end.
        package init(status: Int32, memory: Int) {
            self.status = status
            self.memory = memory
        }

        /// The end in these bytes; nil for another number of them.
        init?(_ bytes: ArraySlice<UInt8>) {
            guard bytes.count == End.count else { return nil }
            let value = { (part: ArraySlice<UInt8>) in
                part.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            }
            status = Int32(truncatingIfNeeded: value(bytes.prefix(4)))
            memory = Int(truncatingIfNeeded: value(bytes.dropFirst(4)))
        }

        /// The end as bytes, least first.
        package var bytes: [UInt8] {
            (0..<4).map { UInt8(truncatingIfNeeded: status >> (8 * $0)) }
                + (0..<8).map { UInt8(truncatingIfNeeded: memory >> (8 * $0)) }
        }
    }

    static let kinds: [Block.Kind] = [
        .heading, .paragraph, .listItem, .quote, .label, .boilerplate, .code, .table,
    ]
}

extension ParsedDocument.Facts {
    /// Name and value of each fact that is there.
    var named: [(String, String)] {
        let values = [title, isTitleOwn ? "yes" : nil, publisher, date, dateReason, kind]
        return zip(WorkerProtocol.factNames, values).compactMap { name, value in
            value.map { (name, $0) }
        }
    }

    /// Sets a fact; false for a name that is none.
    mutating func set(_ name: String, _ value: String) -> Bool {
        switch name {
        case "title": title = value
        case "own-title": isTitleOwn = value == "yes"
        case "publisher": publisher = value
        case "date": date = value
        case "date-reason": dateReason = value
        case "kind": kind = value
        default: return false
        }
        return true
    }
}
