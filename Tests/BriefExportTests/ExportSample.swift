@testable internal import BriefAssembly
internal import BriefCore
internal import BriefExport

/// Briefs made for tests.
enum ExportSample {
    /// Words that try to be markup, commands or invisible in every format.
    static let hostile =
        "<script>alert(1)</script> ]]> & \u{202E}gnp.exe\u{202C} \u{1B}[31m `x` *b* | c $d$ "
        + "[l](javascript:x) https://example.org \u{200B}\u{FEFF} \"quoted\" 'single' \u{0}\u{7F} # = -"

    /// A brief with one point and one event of some words, cited from some paragraphs.
    static func brief(
        _ words: String,
        marking: String? = nil,
        paragraphs: [Int] = [7]
    ) -> Brief {
        let hash = String(repeating: "a", count: 64)
        let row = SourceRow(
            key: SourceKey(hash),
            hash: hash,
            digestOf: nil,
            file: words,
            metadata: SourceMetadata(title: words, publisher: words, marking: marking),
            passages: 1,
            findings: 1,
            limits: []
        )
        let references = paragraphs.enumerated().map { index, paragraph in
            BriefReference(
                number: 1,
                source: row.key,
                paragraph: paragraph,
                start: 40 + index * 1_000,
                end: 40 + index * 1_000 + words.unicodeScalars.count,
                words: words
            )
        }
        var point = BriefItem(key: "p", text: words, basis: .quotation)
        point.label = words
        point.facts = [words]
        point.references = references
        point.marking = marking
        point.lines = [BriefItem(key: "q", text: words, basis: .missing)]
        var event = point
        event.label = "3 Jul 2023, planned"
        let day = CalendarDate(iso: "2023-07-03") ?? CalendarDate(dayNumber: 0)
        event.place = CalendarPlace(first: day, last: day, status: .planned, isPassed: false)
        var brief = Brief(
            head: BriefHead(title: words, date: day),
            marking: marking,
            base: BriefBase(
                sources: 1,
                undated: 1,
                newest: nil,
                newestBasis: .unknown,
                age: nil,
                withheld: 3,
                later: 0
            ),
            sections: [
                BriefSection(part: .points, items: [point], omitted: 2),
                BriefSection(part: .timeline, items: [event], omitted: 0),
            ],
            sources: [
                BriefSource(number: 1, row: row, grade: .primary, passages: references)
            ],
            matrix: BriefMatrix(
                rows: [BriefMatrix.Row(name: words, counts: [1, 0, 2, 0], newest: "no date")]
            ),
            manifest: BriefManifest(
                program: "1",
                analysis: "2",
                filters: [BriefManifest.Filter("subjects", words)]
            )
        )
        brief.head.place = words
        return brief
    }

    /// A brief as text in a format.
    static func text(_ brief: Brief, _ format: BriefFormatName) -> String {
        String(decoding: format.format.bytes(of: brief) ?? [], as: UTF8.self)
    }
}
