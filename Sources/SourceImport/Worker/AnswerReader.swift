internal import BriefCore

/// Reads a worker's answer and believes none of it.
struct AnswerReader {
    private let bytes: [UInt8]
    private var position: Int
    private var document = ParsedDocument()
    private var hasText = false
    private var attached = 0

    /// What is wrong with an answer, in a few words.
    struct Flaw: Error {
        let what: String

        init(_ what: String) { self.what = what }
    }

    /// The answer in these bytes.
    static func answer(_ bytes: [UInt8]) throws(Flaw) -> WorkerAnswer {
        guard bytes.starts(with: WorkerProtocol.opening) else { throw Flaw("it said nothing") }
        var reader = AnswerReader(bytes)
        return try reader.read()
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = WorkerProtocol.opening.count
    }

    private mutating func read() throws(Flaw) -> WorkerAnswer {
        while true {
            guard position + 5 <= bytes.count else { throw Flaw("it broke off") }
            guard let tag = WorkerProtocol.Tag(rawValue: bytes[position]) else {
                throw Flaw("an unknown frame")
            }
            let length = number(bytes[(position + 1)...])
            position += 5
            guard length <= bytes.count - position else { throw Flaw("it broke off") }
            let payload = bytes[position..<(position + length)]
            position += length
            switch tag {
            case .end:
                guard hasText, position == bytes.count else { throw Flaw("no end") }
                return .success(document)
            case .refusal:
                guard position == bytes.count else { throw Flaw("no end") }
                return .failure(try refusal(payload))
            default: try take(tag, payload)
            }
        }
    }

    private mutating func take(
        _ tag: WorkerProtocol.Tag,
        _ payload: ArraySlice<UInt8>
    ) throws(Flaw) {
        switch tag {
        case .format: document.format = try name(payload)
        case .encoding: document.encoding = try words(payload)
        case .text: try takeText(payload)
        case .blocks: document.blocks = try blocks(payload)
        case .page: try takePage(payload)
        case .fact: try takeFact(payload)
        case .warning:
            guard document.warnings.count < WorkerProtocol.warningLimit else {
                throw Flaw("too many warnings")
            }
            document.warnings.append(try words(payload))
        case .attachment: try takeAttachment(payload)
        case .cut: document.isCut = true
        case .refusal, .end: break
        }
    }

    private mutating func takeText(_ payload: ArraySlice<UInt8>) throws(Flaw) {
        guard !hasText, payload.count <= WorkerProtocol.textLimit else { throw Flaw("the text") }
        guard String(validating: payload, as: UTF8.self) != nil else { throw Flaw("no UTF-8") }
        document.text = SourceText(decoding: Array(payload))
        hasText = true
    }

    /// Blocks stand one behind the other, within the text, and part no character.
    private func blocks(_ payload: ArraySlice<UInt8>) throws(Flaw) -> [Block] {
        guard hasText, payload.count % 10 == 0, payload.count / 10 <= WorkerProtocol.blockLimit
        else { throw Flaw("the blocks") }
        var blocks: [Block] = []
        blocks.reserveCapacity(payload.count / 10)
        var end = 0
        var index = payload.startIndex
        while index < payload.endIndex {
            let kind = Int(payload[index])
            let span = TextSpan(number(payload[(index + 2)...]), number(payload[(index + 6)...]))
            guard WorkerProtocol.kinds.indices.contains(kind), span.start >= end, !span.isEmpty,
                span.end <= document.text.count, isEdge(span.start), isEdge(span.end)
            else { throw Flaw("a block") }
            let level = Int(payload[index + 1])
            blocks.append(Block(WorkerProtocol.kinds[kind], span, level: level))
            end = span.end
            index += 10
        }
        return blocks
    }

    private mutating func takePage(_ payload: ArraySlice<UInt8>) throws(Flaw) {
        guard hasText, payload.count >= 4, document.pages.count < WorkerProtocol.pageLimit else {
            throw Flaw("a page")
        }
        let start = number(payload)
        guard start >= document.pages.last?.start ?? 0, start <= document.text.count,
            isEdge(start)
        else { throw Flaw("a page") }
        document.pages.append(PageStart(start, label: try words(payload.dropFirst(4))))
    }

    private mutating func takeFact(_ payload: ArraySlice<UInt8>) throws(Flaw) {
        guard let zero = payload.firstIndex(of: 0) else { throw Flaw("a fact") }
        let value = try words(payload[(zero + 1)...])
        guard document.facts.set(try words(payload[..<zero]), value) else { throw Flaw("a fact") }
    }

    private mutating func takeAttachment(_ payload: ArraySlice<UInt8>) throws(Flaw) {
        guard payload.count >= 4 else { throw Flaw("an attachment") }
        let length = number(payload)
        let rest = payload.dropFirst(4)
        attached += payload.count
        guard length <= rest.count, attached <= WorkerProtocol.attachmentLimit + (1 << 20),
            document.attachments.count < WorkerProtocol.attachmentCount
        else { throw Flaw("an attachment") }
        let name = try words(rest.prefix(length))
        let bytes = Array(rest.dropFirst(length))
        document.attachments.append(ParsedDocument.Attachment(name: name, bytes: bytes))
    }

    private func refusal(_ payload: ArraySlice<UInt8>) throws(Flaw) -> Refusal {
        guard let zero = payload.firstIndex(of: 0),
            let reason = Refusal.Reason(rawValue: String(decoding: payload[..<zero], as: UTF8.self))
        else { throw Flaw("a refusal") }
        return Refusal(reason, try words(payload[(zero + 1)...]))
    }

    /// A short text.
    private func words(_ payload: ArraySlice<UInt8>) throws(Flaw) -> String {
        guard payload.count <= WorkerProtocol.wordsLimit,
            let text = String(validating: payload, as: UTF8.self)
        else { throw Flaw("a text too long") }
        return text
    }

    /// A name of small letters.
    private func name(_ payload: ArraySlice<UInt8>) throws(Flaw) -> String {
        guard payload.count <= 32, payload.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x2D })
        else { throw Flaw("a name") }
        return String(decoding: payload, as: UTF8.self)
    }

    /// True where no character goes on over a position.
    private func isEdge(_ position: Int) -> Bool {
        position == document.text.count || document.text.bytes[position] & 0xC0 != 0x80
    }

    /// The number in the first four of some bytes, which are there.
    private func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
