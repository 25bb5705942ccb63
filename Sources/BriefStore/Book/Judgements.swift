package import BriefCore

/// What a reader says of the findings of one open book.
///
/// A judgement of one telling is one of the whole line: a newer source that comes to lead the
/// line does not undo it.
package struct Judgements: Sendable {
    /// What is copied with every reader of the book, and nearly always empty, is one reference.
    private let tally: Tally

    private final class Tally: Sendable {
        let byNumber: [Int64: Judgement]
        let hidden: Set<Int64>
        /// Findings left out that subjects are counted with, by subject and kind.
        let fewer: [SubjectID: [FindingKind: Int]]
        /// Findings left out, by the source they stand in.
        let fewerInSource: [SourceKey: Int]
        /// Lines left out of the whole book.
        let fewerLines: Int

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
    }

    /// By number of the finding, all tellings of a judged line included.
    package var byNumber: [Int64: Judgement] { tally.byNumber }

    /// Numbers of the findings that are left out of lists.
    package var hidden: Set<Int64> { tally.hidden }

    /// Nothing said of any finding.
    package static let none = Judgements(byNumber: [:], hiddenLines: [])

    /// One line that is left out.
    struct HiddenLine {
        let kind: FindingKind
        let subjects: Set<SubjectID>
        let members: [(number: Int64, source: SourceKey)]
    }

    init(byNumber: [Int64: Judgement], hiddenLines: [HiddenLine]) {
        tally = Tally(byNumber: byNumber, hiddenLines: hiddenLines)
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
        guard let fewer = tally.fewer[row.id] else { return row }
        var counted = row
        for (kind, count) in fewer {
            counted.counts[kind] = max(0, row.counts[kind] - count)
        }
        return counted
    }

    /// A source, findings left out not counted.
    package func counted(_ row: SourceRow) -> SourceRow {
        guard let fewer = tally.fewerInSource[row.key] else { return row }
        var counted = row
        counted.findings = max(0, row.findings - fewer)
        return counted
    }

    /// What a book holds, findings left out not counted.
    package func counted(_ summary: BookSummary) -> BookSummary {
        var counted = summary
        counted.findings = max(0, summary.findings - tally.fewerLines)
        return counted
    }
}

extension Judgements: Equatable {
    /// True where the same is said of the same findings.
    package static func == (one: Judgements, other: Judgements) -> Bool {
        one.tally === other.tally
            || one.byNumber == other.byNumber && one.hidden == other.hidden
                && one.tally.fewer == other.tally.fewer
                && one.tally.fewerInSource == other.tally.fewerInSource
                && one.tally.fewerLines == other.tally.fewerLines
    }
}
