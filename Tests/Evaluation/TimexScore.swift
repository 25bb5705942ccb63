internal import TextAnalysis
import BriefCore
import SourceImport

extension Scorecard {
    /// Scores the dates an analyser finds in a text.
    ///
    /// - Source: UzZaman and others, SemEval-2013 Task 1: TempEval-3; identical spans are
    ///   paired first, then overlapping ones from the left; `value` is the F1 of pairs whose
    ///   value is right, `day` that of the calendar dates told at all.
    mutating func add(_ gold: TimexFile.Document, _ analyser: Analyser) throws {
        texts += 1
        let imported = try SourceImporters.document(Array(gold.text.utf8), file: "marked.txt")
        var given = SourceMetadata()
        if let date = gold.dct.flatMap({ PartialDate(iso: String($0.prefix(10))) }) {
            given.published = date
            given.publishedBasis = .given
        }
        let found = Self.found(analyser.dates(in: imported, given: given).1, imported.text)
        let marks = gold.timexes
        let mine = found.filter { timex in
            marks.contains { $0.overlaps(timex) }
                || !(gold.timexesOptional ?? []).contains { $0.overlaps(timex) }
        }
        let pairs = Self.paired(marks, mine)
        let strict = pairs.count { marks[$0.key].isSamePlace(mine[$0.value]) }
        let valued = pairs.count { marks[$0.key].accepts(mine[$0.value]) }
        for (kind, hits) in [
            (Kind.dateStrict, strict), (.dateRelaxed, pairs.count), (.dateValue, valued),
        ] {
            add(kind, hits: hits, wrong: mine.count - hits, missed: marks.count - hits)
        }
        let days = (Set(marks.flatMap(\.days)), Set(mine.flatMap(\.days)))
        let shared = days.0.intersection(days.1).count
        add(.dateDay, hits: shared, wrong: days.1.count - shared, missed: days.0.count - shared)
        explain(gold, mine, pairs)
    }

    private mutating func explain(
        _ gold: TimexFile.Document,
        _ mine: [TimexFile.Timex],
        _ pairs: [Int: Int]
    ) {
        let scalars = Array(gold.text.unicodeScalars)
        func words(_ timex: TimexFile.Timex) -> String {
            var words = ""
            for scalar in scalars[max(0, timex.start)..<min(scalars.count, timex.end)] {
                words.unicodeScalars.append(scalar)
            }
            return words + " = " + (timex.value ?? "")
        }
        for (index, mark) in gold.timexes.enumerated() {
            guard let other = pairs[index] else {
                note("\(gold.doc) date missed: \(words(mark))")
                continue
            }
            if mark.isSamePlace(mine[other]), mark.accepts(mine[other]) { continue }
            note("\(gold.doc) date \(words(mine[other])), not \(words(mark))")
        }
        let taken = Set(pairs.values)
        for (index, timex) in mine.enumerated() where !taken.contains(index) {
            note("\(gold.doc) date wrong: \(words(timex))")
        }
    }

    private static func found(_ findings: [Finding], _ text: SourceText) -> [TimexFile.Timex] {
        var counter = ScalarCounter(text)
        return findings.compactMap { finding in
            guard case .date(let date) = finding.claim else { return nil }
            let start = counter.offset(of: finding.span.start)
            return TimexFile.Timex(
                start: start,
                end: counter.offset(of: finding.span.end),
                type: date.kind.rawValue,
                value: date.value,
                alts: nil
            )
        }
    }

    private static func paired(
        _ marks: [TimexFile.Timex],
        _ found: [TimexFile.Timex]
    ) -> [Int: Int] {
        var pairs: [Int: Int] = [:]
        var taken: Set<Int> = []
        for isStrict in [true, false] {
            for (index, mark) in marks.enumerated() where pairs[index] == nil {
                let other = found.indices.first {
                    !taken.contains($0)
                        && (isStrict ? mark.isSamePlace(found[$0]) : mark.overlaps(found[$0]))
                }
                guard let other else { continue }
                pairs[index] = other
                taken.insert(other)
            }
        }
        return pairs
    }
}

extension TimexFile.Timex {
    fileprivate func overlaps(_ other: Self) -> Bool { start < other.end && other.start < end }

    fileprivate func isSamePlace(_ other: Self) -> Bool { start == other.start && end == other.end }

    fileprivate func accepts(_ other: Self) -> Bool {
        let own = other.value ?? ""
        return own == value ?? "" || (alts ?? []).contains(own)
    }

    /// The calendar dates of the value, the time of day dropped.
    fileprivate var days: [String] {
        (value ?? "").split(separator: "/").compactMap { part in
            let day = part.split(separator: "T", maxSplits: 1).first.map(String.init) ?? ""
            let figures = day.split(separator: "-", omittingEmptySubsequences: false)
            guard (1...3).contains(figures.count), figures[0].count == 4,
                figures.dropFirst().allSatisfy({ $0.count == 2 }),
                day.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "-") })
            else { return nil }
            return day
        }
    }
}
