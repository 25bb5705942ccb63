import BriefCore
import Testing

@testable import TextAnalysis

@Suite struct CouncilCoverTests {
    private func metadata(_ parts: [(Block.Kind, String)]) -> SourceMetadata {
        var words = ""
        let blocks = parts.map { kind, part in
            defer { words += part + "\n\n" }
            let start = words.utf8.count
            return Block(
                kind,
                TextSpan(start, start + part.utf8.count),
                level: kind == .heading ? 2 : 0
            )
        }
        let text = SourceText(words)
        let document = Sample.document(text, blocks: blocks, format: "pdf")
        return Sample.analyser.analyse(document).metadata
    }

    private let body =
        "Delegations will find attached the text that the Council approved on 12 May 2026."

    /// A cover as it comes out of a page of two columns.
    private func cover(_ type: String, _ subject: [String]) -> [(Block.Kind, String)] {
        [
            (.heading, "Council of the Brussels, 12 May 2026 European Union (OR. en)"),
            (.heading, "Interinstitutional File: 8123/26"), (.heading, "2025/0123 (COD) LIMITE"),
            (.heading, "ASIE 77 TELECOM 212 RELEX 508"), (.heading, type), (.heading, "From:"),
            (.heading, "General Secretariat of the Council"), (.heading, "To:"),
            (.heading, "Delegations"), (.heading, "No. prev. doc.:"), (.heading, "7999/26 + ADD 1"),
            (.heading, "Subject:"),
        ] + subject.map { (.heading, $0) } + [(.paragraph, body)]
    }

    @Test func `a cover in two columns tells title, number, day, kind and marking`() {
        let found = metadata(
            cover("OUTCOME OF PROCEEDINGS", ["EU-Pacific partnership", "– Council conclusions"])
        )
        #expect(found.title == "EU-Pacific partnership – Council conclusions")
        #expect(found.reference == "8123/26")
        #expect(found.published?.iso == "2026-05-12")
        #expect(found.publishedBasis == .stated)
        #expect(found.kind == .conclusions)
        #expect(found.marking == "LIMITE")
    }

    @Test func `a second line of several sentences goes on with the subject once`() {
        let line = "– Talks on the cable. Approval of the mandate."
        var parts = cover("NOTE", ["Ports"])
        parts.insert((.paragraph, line), at: parts.count - 1)
        #expect(metadata(parts).title == "Ports " + line)
    }

    @Test(arguments: [
        ("OUTCOME OF PROCEEDINGS", "Summary of discussions", SourceKind.record),
        ("OUTCOME OF PROCEEDINGS", "Council conclusions on ports", .conclusions),
        ("NOTE", "Draft Council conclusions on ports - Approval", .note),
        ("NOTE", "Follow-up to the Council conclusions on ports", .note),
        ("NOTE", "Implementation of the Council conclusions on ports - State of play", .note),
        ("NOTE", "The Council conclusions on ports", .conclusions),
        ("REPORT", "State of play of the cable", .report),
        ("WORKING DOCUMENT", "Non-paper by Malta on the cable", .nonPaper),
        ("COVER NOTE", "State of play of the cable", .note),
    ])
    func `the subject tells the kind, else the type of the document`(
        type: String,
        subject: String,
        kind: SourceKind
    ) {
        let found = metadata(cover(type, [subject]))
        #expect(found.kind == kind)
        #expect(found.title == subject)
    }

    @Test func `a cover in the rows of a table is read too`() {
        let found = metadata([
            (
                .table,
                "Interinstitutional files: 2025/0123 (COD) | Brussels, 12 May 2026 WK 6543/2026 INIT LIMITE ASIE TELECOM"
            ),
            (.paragraph, "WORKING DOCUMENT"),
            (.table, "From: | General Secretariat of the Council"),
            (.table, "To: | Working Party on Asia"), (.table, "Subject: | Talks on the cable"),
            (.paragraph, body),
        ])
        #expect(found.title == "Talks on the cable")
        #expect(found.reference == "WK 6543/2026 INIT")
        #expect(found.published?.iso == "2026-05-12")
        #expect(found.kind == .note)
    }

    @Test func `a second line of the subject behind a dash is no item of a list`() {
        let text = """
            Council of the European Union
            Brussels, 27 May 2024
            (OR. en)
            10877/24

            OUTCOME OF PROCEEDINGS
            From: General Secretariat of the Council
            To: Delegations

            Subject: Cooperation in quantum technologies
            – Council conclusions

            \(body)
            """
        let found = Sample.analyser.analyse(Sample.document(text)).metadata
        #expect(found.kind == .conclusions)
        #expect(found.title == "Cooperation in quantum technologies – Council conclusions")
    }

    @Test func `a record below a cover is of the day on which they met`() {
        let text = """
            Council of the European Union
            Brussels, 7 May 2025
            (OR. en)

            OUTCOME OF PROCEEDINGS
            From: General Secretariat of the Council
            To: Delegations
            Subject: Working Group on ports

            Participants

            1. The Working Group met in Lima on 5 May 2025. It spoke about the cables.
            """
        let found = Sample.analyser.analyse(Sample.document(text)).metadata
        #expect(found.published?.iso == "2025-05-05")
    }

    @Test func `a mail and an ordinary note have no cover of the Council`() {
        let text = "From: Anna Rossi\nTo: Jan Berg\nSubject: Talks\n\nThe talks went on in Suva."
        let analysis = Sample.analyser.read(Sample.document(text), given: SourceMetadata())
        #expect(CouncilCover(analysis) == nil)
    }
}
