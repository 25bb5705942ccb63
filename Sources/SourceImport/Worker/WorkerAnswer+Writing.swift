internal import BriefCore

/// What a worker answers: a document, or why there is none.
package typealias WorkerAnswer = Result<ParsedDocument, Refusal>

extension WorkerProtocol {
    /// The bytes of an answer.
    package static func bytes(of answer: WorkerAnswer) -> [UInt8] {
        var writer = FrameWriter()
        switch answer {
        case .success(let document): writer.write(document)
        case .failure(let refusal):
            let words = refusal.reason.rawValue + "\0" + cut(refusal.detail)
            writer.frame(.refusal, Array(words.utf8))
        }
        return writer.bytes
    }

    /// A text short enough for a frame of words.
    static func cut(_ text: String) -> String {
        text.utf8.count <= wordsLimit ? text : String(text.unicodeScalars.prefix(wordsLimit / 4))
    }
}

private struct FrameWriter {
    private(set) var bytes = WorkerProtocol.opening

    mutating func frame(_ tag: WorkerProtocol.Tag, _ payload: [UInt8]) {
        bytes.append(tag.rawValue)
        bytes += number(payload.count)
        bytes += payload
    }

    mutating func write(_ document: ParsedDocument) {
        frame(.format, Array(document.format.utf8))
        frame(.encoding, Array(WorkerProtocol.cut(document.encoding).utf8))
        frame(.text, document.text.bytes)
        if let blocks = document.blocks { frame(.blocks, packed(blocks)) }
        for page in document.pages.prefix(WorkerProtocol.pageLimit) {
            frame(.page, number(page.start) + Array(WorkerProtocol.cut(page.label).utf8))
        }
        for (name, value) in document.facts.named {
            frame(.fact, Array((name + "\0" + WorkerProtocol.cut(value)).utf8))
        }
        for warning in document.warnings.prefix(WorkerProtocol.warningLimit) {
            frame(.warning, Array(WorkerProtocol.cut(warning).utf8))
        }
        for attachment in document.attachments.prefix(WorkerProtocol.attachmentCount) {
            let name = Array(WorkerProtocol.cut(attachment.name).utf8)
            frame(.attachment, number(name.count) + name + attachment.bytes)
        }
        if document.isCut { frame(.cut, []) }
        frame(.end, [])
    }

    private func packed(_ blocks: [Block]) -> [UInt8] {
        var packed: [UInt8] = []
        packed.reserveCapacity(blocks.count * 10)
        for block in blocks {
            packed.append(UInt8(WorkerProtocol.kinds.firstIndex(of: block.kind) ?? 1))
            packed.append(UInt8(clamping: block.level))
            packed += number(block.span.start) + number(block.span.end)
        }
        return packed
    }

    private func number(_ value: Int) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
