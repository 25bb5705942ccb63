package import BriefCore

/// What a reader says of the findings of one open book.
///
/// A judgement of one telling is one of the whole line: a newer source that comes to lead the
/// line does not undo it.
package struct Judgements: Hashable, Sendable {
    /// By number of the finding, all tellings of a judged line included.
    package let byNumber: [Int64: Judgement]
    /// Numbers of the findings that are left out of lists.
    package let hidden: Set<Int64>
    /// Findings left out that subjects are counted with, by subject and kind.
    private let fewer: [SubjectID: [FindingKind: Int]]
    /// Findings left out, by the source they stand in.
    private let fewerInSource: [SourceKey: Int]
    /// Lines left out of the whole book.
    private let fewerLines: Int

    /// Nothing said of any finding.
    package static let none = Judgements(byNumber: [:], hiddenLines: [])

    /// One line that is left out.
    struct HiddenLine {
        let kind: FindingKind
        let subjects: Set<SubjectID>
        let members: [(number: Int64, source: SourceKey)]
    }

    init(byNumber: [Int64: Judgement], hiddenLines: [HiddenLine]) {
        self.byNumber = byNumber
        hidden = Set(hiddenLines.flatMap { $0.members.map(\.number) })
        var fewer: [SubjectID: [FindingKind: Int]] = [:]
        var fewerInSource: [SourceKey: Int] = [:]
        for line in hiddenLines {
            for subject in line.subjects {
                fewer[subject, default: [:]][line.kind, default: 0] += 1
            }
            for member in line.members { fewerInSource[member.source, default: 0] += 1 }
        }
        self.fewer = fewer
        self.fewerInSource = fewerInSource
        fewerLines = hiddenLines.count
    }

    /// The numbers whose place in a list follows the reader's word rather than the analysis.
    var moved: [Int64] {
        byNumber.filter { $0.value.changesClaim && !hidden.contains($0.key) }.keys.sorted()
    }

    /// A finding with what the reader says of it.
    package func judged(_ row: FindingRow) -> FindingRow {
        guard let judgement = byNumber[row.number] else { return row }
        var row = row
        row.judgement = judgement
        return row
    }

    /// A subject, findings left out not counted.
    package func counted(_ row: SubjectRow) -> SubjectRow {
        guard let fewer = fewer[row.id] else { return row }
        var counted = row
        for (kind, count) in fewer {
            counted.counts[kind] = max(0, (row.counts[kind] ?? 0) - count)
        }
        return counted
    }

    /// A source, findings left out not counted.
    package func counted(_ row: SourceRow) -> SourceRow {
        guard let fewer = fewerInSource[row.key] else { return row }
        var counted = row
        counted.findings = max(0, row.findings - fewer)
        return counted
    }

    /// What a book holds, findings left out not counted.
    package func counted(_ summary: BookSummary) -> BookSummary {
        var counted = summary
        counted.findings = max(0, summary.findings - fewerLines)
        return counted
    }
}
