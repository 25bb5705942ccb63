import BriefCore
import Testing

@testable import TextAnalysis

struct AnalyserTests {
    @Test func `Findings come by start, then end, then kind`() {
        let bytes = Sample.bytes(
            of: Sample.path("Tests/Fixtures/documents/press-brazil-dialogue.txt")
        )
        let findings = Sample.analyser.analyse(Sample.document(SourceText(decoding: bytes)))
            .findings
        #expect(findings.count > 20)
        for (left, right) in zip(findings, findings.dropFirst()) {
            #expect(left.span < right.span || left.span == right.span)
            if left.span == right.span {
                #expect(left.claim.kind.rawValue <= right.claim.kind.rawValue)
            }
        }
    }

    @Test func `The same document gives the same findings`() {
        let bytes = Sample.bytes(of: Sample.path("Tests/Fixtures/documents/web-pacific.txt"))
        let document = Sample.document(SourceText(decoding: bytes))
        let again = Analyser(vocabulary: Sample.vocabulary).analyse(document)
        #expect(Sample.analyser.analyse(document).findings == again.findings)
    }

    @Test(arguments: ["Technical note on the oil price cap", "Explanatory note"])
    func `A text that is itself a note claims what it says`(title: String) {
        let document = Sample.document(
            """
            \(title)

            The Union lacks a common register of tankers, and Malta objects to the fee.

            The Commission has not yet presented a proposal.
            """
        )
        let issues = Sample.analyser.analyse(document).findings.filter { $0.claim.kind == .issue }
        #expect(Set(issues.map(\.span)).count == 2)
    }

    @Test func `Notes under a heading of their own claim nothing`() {
        let document = Sample.document(
            """
            Council conclusions on ports

            The Union lacks a common register of ports, and Malta objects to the fee.

            Methodological note

            Ports that did not answer lack a number, and the sample is too small to be weighed.

            Next steps

            The Commission has not yet presented a proposal.
            """
        )
        let text = document.text
        let issues = Sample.analyser.analyse(document).findings.filter { $0.claim.kind == .issue }
        let words = issues.map { text.words(in: $0.span).prefix(9) }
        #expect(Set(words) == ["The Union", "The Commi"])
    }

    @Test func `Only dates can be asked for`() {
        let (metadata, dates) = Sample.analyser.dates(
            in: Sample.document("Talks go on\n\n4 June 2025\n\nThe sides met on 2 June in Oslo.")
        )
        #expect(metadata.published?.iso == "2025-06-04")
        #expect(!dates.isEmpty)
        #expect(dates.allSatisfy { $0.claim.kind == .date })
    }

    @Test func `The year of a reference is no date`() {
        let (_, dates) = Sample.analyser.dates(
            in: Sample.document("Ref. Ares(2020)1234567 - 01/02/2020\n\nTalks go on\n\nThey met.")
        )
        #expect(dates.count == 1)
    }

    @Test func `Every finding's rule can be explained`() {
        for name in ["news-malaysia-chips", "conclusions-central-asia", "record-viet-nam"] {
            let bytes = Sample.bytes(of: Sample.path("Tests/Fixtures/documents/\(name).txt"))
            let document = Sample.document(SourceText(decoding: bytes))
            for finding in Sample.analyser.analyse(document).findings {
                let description = RuleDescription.named(finding.rule)
                #expect(description?.explanation.isEmpty == false, "\(finding.rule)")
            }
        }
        #expect(RuleDescription.named("none.such") == nil)
    }

    @Test func `Quotations in lines that are not read stop nothing`() {
        let text = String(repeating: "“Draft” — €5 m … déjà\n", count: 10)
        #expect(Sample.analyser.analyse(Sample.document(text)).passages.count == 10)
    }

    @Test(arguments: ["", " ", "\u{FEFF}", "\u{0}\u{0}", "🇪🇺", "((((((", "- - - -", "……", "\r\r\r"])
    func `Odd texts give an analysis`(text: String) {
        let analysis = Sample.analyser.analyse(Sample.document(text))
        #expect(analysis.findings.isEmpty)
    }

    @Test(arguments: [
        "Japan ", "Georgia ", "Council of Europe ", "EU-Japan summit with ", "(TTC) ", "US ",
        "Tuesday (18 April) 2022 ", "x", "a\n", "• a\n", "1. a\n\n", "¶ ", "日", "Ares(2022)1 ",
        "such as Japan and ", "— ", "digital partnership with ", "\t|\t|",
        "They left. ", "The Commission rejects it. ", "“It is late,” the mayor said. ",
        "“It is late,” its spokesperson said. ",
    ])
    func `Time grows with length and no faster`(unit: String) {
        func time(_ count: Int) -> Duration {
            let document = Sample.document(String(repeating: unit, count: count))
            return ContinuousClock().measure { _ = Sample.analyser.analyse(document) }
        }
        _ = time(100)
        let short = time(500)
        let long = time(4_000)
        #expect(long < short * 32 + .milliseconds(200), "\(unit): \(short), then \(long)")
    }
}
