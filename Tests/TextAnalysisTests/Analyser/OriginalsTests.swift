import BriefCore
import Glibc
import Testing

@testable import TextAnalysis

/// Reads the five documents as received from the folder that `BRIEFBOOK_ORIGINALS`
/// names; skipped aloud where it names none.
struct OriginalsTests {
    private static let folder = getenv("BRIEFBOOK_ORIGINALS").map { String(cString: $0) }

    private func analysis(_ name: String) -> (SourceText, Analysis) {
        let bytes = Sample.bytes(of: (Self.folder ?? "") + "/" + name)
        let text = SourceText(decoding: bytes)
        return (text, Sample.analyser.analyse(Sample.document(text)))
    }

    private static let record = "000_3ff2492a705d2174.txt"
    private static let release = "001_ce90c3bf6620372b.txt"
    private static let page = "002_89f486ec2ae1ab45.txt"
    private static let news = "003_fe79971df6f835c1.txt"
    private static let nonPaper = "004_fc04371abe86cb8f.txt"

    @Test(
        .enabled("BRIEFBOOK_ORIGINALS names no folder") { Self.folder != nil },
        arguments: [
            (record, "Meeting between Cabinet Vestager and ECFR", "record", "2021-12-16", "stated"),
            (
                release, "The EU Sets Out Its International Digital Strategy", "press-release", nil,
                "unknown"
            ),
            (page, nil, "web-page", nil, "unknown"),
            (
                news, "Commission updates EU countries on digital diplomacy initiatives", "news",
                "2023-04-18", "inferred"
            ),
            (
                nonPaper, "Strengthening the EU's Leadership in Global Digital Affairs",
                "non-paper", nil, "unknown"
            ),
        ] as [(String, String?, String, String?, String)]
    )
    func `What each says of itself is found`(
        name: String,
        title: String?,
        kind: String,
        date: String?,
        basis: String
    ) {
        let metadata = analysis(name).1.metadata
        #expect(metadata.title == title)
        #expect(metadata.kind?.rawValue == kind)
        #expect(metadata.published?.iso == date)
        #expect(metadata.publishedBasis.rawValue == basis)
        #expect(metadata.language == "en")
    }

    @Test(.enabled("BRIEFBOOK_ORIGINALS names no folder") { Self.folder != nil })
    func `Partners own their sections, also where the heading was lost`() {
        let owners = analysis(Self.news).1.sections.map { $0.owners.first?.code ?? "-" }
        #expect(owners == ["-", "US", "IN", "JP", "KR", "SG", "CA"])
    }

    @Test(.enabled("BRIEFBOOK_ORIGINALS names no folder") { Self.folder != nil })
    func `Sentences broken by lines and blank lines are whole`() {
        let (record, found) = analysis(Self.record)
        #expect(found.passages.count == 23)
        let prose = found.passages.filter { found.blocks[$0.block].kind == .paragraph }
        #expect(prose.count == 16)
        #expect(prose.allSatisfy { record.words(in: $0.span).hasSuffix(".") })
        let (paper, other) = analysis(Self.nonPaper)
        let words = other.passages.map { paper.words(in: $0.span).singleSpaced }
        #expect(words.contains { $0.contains("research community and tech industry.") })
        #expect(words.contains { $0.contains("with efforts to strengthen digital") })
    }

    @Test(.enabled("BRIEFBOOK_ORIGINALS names no folder") { Self.folder != nil })
    func `Advertisement, editor's note and social tail are boilerplate`() {
        let (text, found) = analysis(Self.news)
        let left = found.blocks.filter { $0.kind == .boilerplate }.map {
            String(text.words(in: $0.span).prefix(6))
        }
        #expect(left == ["ALSO R", "[Edite", "Spread", "Simila"])
    }

    @Test(.enabled("BRIEFBOOK_ORIGINALS names no folder") { Self.folder != nil })
    func `Every country is found and no other`() {
        let (_, found) = analysis(Self.news)
        var counts: [String: Int] = [:]
        for finding in found.findings {
            guard case .mention(let mention) = finding.claim, mention.subject.kind == .country
            else {
                continue
            }
            counts[mention.subject.code, default: 0] += 1
        }
        #expect(
            counts == ["US": 6, "IN": 2, "JP": 3, "KR": 5, "SG": 2, "CA": 3, "SE": 1]
        )
    }
}
