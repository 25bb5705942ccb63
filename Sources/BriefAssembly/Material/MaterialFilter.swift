internal import BriefCore

/// Leaves out of material what a brief must not show.
struct MaterialFilter {
    /// Highest marking that may be shown; nil for no ceiling.
    let ceiling: String?
    /// The day of the meeting: what was published later is left out.
    let day: CalendarDate
    /// Marking given to the brief; nil for none.
    var marking: String?
    /// Title of the readout of the meeting itself, which came after it; nil for none.
    var readout: String?

    /// True where the brief itself is marked for all.
    var isForOthers: Bool { marking.map { MarkingScale.rank($0) == 0 } ?? false }

    /// True where what is for our side only is left out.
    private var keepsOurs: Bool { isForOthers || isAbove(MarkingScale.own) }

    /// Material with what was left out.
    struct Result {
        var material: Material
        /// Items left out for their marking.
        var withheld = 0
        /// Those of them that are left out because they are for our side only.
        var ours = 0
        /// Sources left out for their date, the readout of the meeting itself among them.
        var later = 0
        /// True where that readout is left out.
        var isReadoutLater = false
    }

    /// The material that may be shown.
    func apply(to material: Material) -> Result {
        var result = Result(material: material)
        let later = material.sources.values.filter { isLater($0.row) }.map(\.row.key)
        let marked = material.sources.values.filter { isAbove($0.row.metadata.marking) }
            .map(\.row.key)
        let closed = Set(later).union(marked)
        result.later = later.count
        result.isReadoutLater = material.sources.values.contains { isReadout($0.row) }
        let ours = Set(
            (material.findings + material.standing).filter(\.isForUs).flatMap(\.passages)
        )
        result.material.findings = material.findings.compactMap { shown($0, without: closed) }
        result.material.standing = material.standing.compactMap { shown($0, without: closed) }
        for index in result.material.findings.indices {
            result.material.findings[index].note(ours)
        }
        for index in result.material.standing.indices {
            result.material.standing[index].note(ours)
        }
        leaveOutOurs(&result)
        let left = Set(result.material.findings.map(\.key))
        result.material.hiddenKinds = Set(
            material.findings.filter { finding in
                !left.contains(finding.key)
                    && finding.row.citations.contains { !later.contains($0.source) }
            }.map(\.claim.kind)
        )
        result.material.participants = material.participants.filter {
            !closed.contains($0.reference.source)
        }
        result.material.notes = material.notes.filter { note in
            !isAbove(note.marking) && !(keepsOurs && note.marking == nil)
        }
        result.material.sources = material.sources.filter { !closed.contains($0.key) }
        let hidden = Set(marked).subtracting(later)
        result.withheld +=
            material.findings.count { finding in
                finding.row.citations.contains { hidden.contains($0.source) }
            } + (material.notes.count - result.material.notes.count)
        return result
    }

    /// Leaves out what is for our side only where the brief may go to others.
    private func leaveOutOurs(_ result: inout Result) {
        guard keepsOurs else { return }
        leaveOutKnowledge(&result)
        let all = result.material.findings
        result.material.hiddenObjectives = all.count { $0.isObjective && !$0.isForOtherMeeting }
        result.material.hasHiddenLines = all.contains(where: \.isForUs)
        result.ours += Set(all.filter(\.isForUs).map(\.passage)).count
        result.withheld = result.ours
        result.material.findings = all.filter { !$0.isForUs }
        result.material.standing.removeAll(where: \.isForUs)
    }

    /// Leaves out what notes alone tell and do not have us say: they are written for our side, and
    /// what stands beside the lines for saying is for knowing.
    private func leaveOutKnowledge(_ result: inout Result) {
        let sources = result.material.sources
        let all = result.material.findings + result.material.standing
        let said = Set(
            all.filter {
                $0.side == .ours && $0.point != nil && !$0.isForUs && !$0.isForKnowing
            }.flatMap(\.passages)
        )
        func isKnowledge(_ finding: MaterialFinding) -> Bool {
            !finding.isForUs && !finding.passages.contains(where: said.contains)
                && finding.row.citations.allSatisfy {
                    sources[$0.source]?.row.metadata.kind == .note
                }
        }
        result.ours = Set(result.material.findings.filter(isKnowledge).map(\.passage)).count
        result.material.findings.removeAll(where: isKnowledge)
        result.material.standing.removeAll(where: isKnowledge)
    }

    private func isLater(_ row: SourceRow) -> Bool {
        if isReadout(row) { return true }
        return row.metadata.published.map { $0.first > day } ?? false
    }

    /// True for the readout of the meeting itself.
    private func isReadout(_ row: SourceRow) -> Bool {
        readout != nil && row.metadata.kind == .record && row.metadata.title == readout
    }

    private func isAbove(_ marking: String?) -> Bool {
        !MarkingScale.passes(marking, ceiling: ceiling)
    }

    /// The finding as the sources that may be shown tell it; nil where none of them does.
    ///
    /// What only a source left out told, such as an exact date, goes with it.
    private func shown(
        _ finding: MaterialFinding,
        without closed: Set<SourceKey>
    ) -> MaterialFinding? {
        let row = finding.row
        let threads = finding.threads.filter { thread in
            thread.other.citations.allSatisfy { !closed.contains($0.source) }
        }
        guard row.citations.contains(where: { closed.contains($0.source) }) else {
            return finding.with(row: row, places: finding.places, threads: threads)
        }
        let kept = zip(row.citations, finding.places).filter { !closed.contains($0.0.source) }
        let tellings = row.tellings.filter { !closed.contains($0.citation.source) }
        guard let first = kept.first?.0, !tellings.isEmpty,
            let claim = Claim.merged(tellings.map(\.claim))
        else { return nil }
        let lead = tellings.first { $0.citation.source == first.source } ?? tellings[0]
        let isLead = first.source == row.citations.first?.source
        let shown = FindingRow(
            number: lead.number,
            finding: Finding(
                span: first.span,
                claim: claim,
                subjects: isLead ? row.finding.subjects : [],
                rule: row.finding.rule
            ),
            citations: kept.map(\.0),
            sourceTitle: lead.sourceTitle,
            sourceDate: lead.sourceDate,
            sourceBasis: .unknown,
            tellings: tellings,
            isLinked: row.isLinked
        )
        return finding.with(row: shown, places: kept.map(\.1), threads: threads)
    }
}

extension MaterialFinding {
    fileprivate func with(
        row: FindingRow,
        places: [ScalarPlace],
        threads: [ThreadRow]
    ) -> MaterialFinding {
        let isSame = row.citations.first == self.row.citations.first
        var finding = MaterialFinding(
            row: row,
            places: places,
            mentions: isSame ? mentions : [],
            nearness: nearness,
            side: side,
            askedSide: askedSide,
            threads: threads,
            isKept: isKept,
            wording: isSame ? wording : nil
        )
        finding.isObjective = isObjective
        finding.isForOtherMeeting = isForOtherMeeting
        finding.isForKnowing = isForKnowing
        return finding
    }

    /// Takes note where a line for our side only stands at one of its places.
    fileprivate mutating func note(_ ours: Set<Passage>) {
        isWithOurs = passages.contains(where: ours.contains)
    }
}
