import BriefCore
import Testing

@testable import SourceImport

@Suite struct WorkerProtocolTests {
    private static var sample: ParsedDocument {
        var document = ParsedDocument()
        document.format = "docx"
        document.encoding = "utf-8"
        document.text = SourceText("Titel\n\nLuleå waits.")
        document.blocks = [
            Block(.heading, TextSpan(0, 5), level: 1), Block(.paragraph, TextSpan(7, 20)),
        ]
        document.pages = [PageStart(0, label: "i"), PageStart(7, label: "2")]
        document.facts.title = "Titel"
        document.facts.isTitleOwn = true
        document.facts.date = "2024-03-05"
        document.warnings = ["not run: macros"]
        document.attachments = [ParsedDocument.Attachment(name: "a.txt", bytes: [1, 2, 3])]
        document.isCut = true
        return document
    }

    private func answer(_ document: ParsedDocument) throws -> ParsedDocument {
        try AnswerReader.answer(WorkerProtocol.bytes(of: .success(document))).get()
    }

    @Test func `a document comes through as it went in`() throws {
        let read = try answer(Self.sample)
        #expect(read.text == Self.sample.text)
        #expect(read.blocks == Self.sample.blocks)
        #expect(read.pages == Self.sample.pages)
        #expect(read.facts == Self.sample.facts)
        #expect(read.warnings == Self.sample.warnings)
        #expect(read.attachments.map(\.name) == ["a.txt"])
        #expect(read.isCut)
    }

    @Test func `a refusal comes through as it went in`() throws {
        let refusal = Refusal(.limits, "too much comes out of it")
        let answer = try AnswerReader.answer(WorkerProtocol.bytes(of: .failure(refusal)))
        #expect(throws: refusal) { try answer.get() }
    }

    @Test func `an answer cut at any place is no answer`() {
        let whole = WorkerProtocol.bytes(of: .success(Self.sample))
        for length in 0..<whole.count {
            #expect(throws: AnswerReader.Flaw.self) {
                try AnswerReader.answer(Array(whole.prefix(length)))
            }
        }
    }

    @Test func `blocks that leave the text, overlap or part a character are no answer`() {
        let spans = [TextSpan(0, 99), TextSpan(3, 3), TextSpan(0, 12)]
        for span in spans {
            var document = Self.sample
            document.blocks = [Block(.paragraph, span)]
            #expect(throws: AnswerReader.Flaw.self) { try answer(document) }
        }
        var document = Self.sample
        document.blocks = [Block(.paragraph, TextSpan(0, 5)), Block(.paragraph, TextSpan(4, 8))]
        #expect(throws: AnswerReader.Flaw.self) { try answer(document) }
    }

    @Test func `any one byte changed makes another answer or none, and breaks nothing`() {
        let whole = WorkerProtocol.bytes(of: .success(Self.sample))
        for index in whole.indices {
            var bytes = whole
            bytes[index] ^= 0x81
            _ = try? AnswerReader.answer(bytes)
        }
    }
}
