package import TextAnalysis
import BriefCore
import SourceImport

extension Scorecard {
    /// Scores which findings of two documents are taken for the same.
    ///
    /// What must be one and is counts as a hit, what is not as missed; what must stay apart and
    /// is one counts as wrong.
    package mutating func add(
        _ pair: MarkedPair,
        _ analyser: Analyser,
        _ finder: ThreadFinder
    ) throws {
        texts += 1
        var members: [ThreadMember] = []
        for (place, bytes) in pair.texts.enumerated() {
            let imported = try SourceImporters.document(bytes, file: "pair.txt")
            let analysis = analyser.analyse(imported)
            for finding in analysis.findings {
                members.append(
                    ThreadMember(
                        number: Int64(members.count),
                        source: SourceKey("source-\(place)"),
                        date: analysis.metadata.published,
                        finding: finding,
                        words: imported.text.words(in: finding.span)
                    )
                )
            }
        }
        let linked = Self.linked(members, finder)
        for mark in pair.marks {
            let isOne = linked.contains { one, other in
                members[one].isMarked(mark, 0) && members[other].isMarked(mark, 1)
            }
            switch (mark.isSame, isOne) {
            case (true, true): add(.merging, hits: 1)
            case (true, false): add(.merging, missed: 1)
            case (false, true): add(.merging, wrong: 1)
            case (false, false): continue
            }
            if mark.isSame != isOne {
                note("\(pair.name) \(isOne ? "merged" : "apart"): \(mark.kind) \(mark.openings)")
            }
        }
    }

    /// Pairs of members that tell the same, found subject by subject as the book does.
    private static func linked(
        _ members: [ThreadMember],
        _ finder: ThreadFinder
    ) -> [(Int, Int)] {
        let subjects = Set(members.flatMap(\.finding.subjects)).sorted {
            ($0.kind.rawValue, $0.code) < ($1.kind.rawValue, $1.code)
        }
        return subjects.flatMap { subject in
            finder.links(among: members.filter { $0.finding.subjects.contains(subject) })
                .filter { $0.relation == .same }
                .map { (Int($0.earlier), Int($0.later)) }
        }
    }
}

extension ThreadMember {
    /// True for a finding of the marked kind in the marked sentence of one of the documents.
    fileprivate func isMarked(_ mark: MarkedPair.Mark, _ place: Int) -> Bool {
        source == SourceKey("source-\(place)") && finding.claim.kind.name == mark.kind
            && MarkedDocument.opening(of: words) == mark.openings[place]
    }
}
