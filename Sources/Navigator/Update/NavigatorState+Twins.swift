internal import BriefCore

extension NavigatorState {
    /// Says as what else the words of the finding at hand stand, as far as that is on the screen:
    /// what is said of it is not said of those; nil where they stand for nothing else.
    var twinWords: String? {
        guard let finding = findingActedOn, let source = finding.citations.first?.source
        else { return nil }
        let kinds: [FindingKind]
        switch place {
        case .subject(let subject):
            kinds = SubjectState.panes.flatMap { subject[$0].window.rows }
                .filter { $0.citations.first?.source == source }
                .filter { $0.finding.span == finding.finding.span }
                .map(\.finding.claim.kind)
        case .reader(let reader):
            kinds = reader.window.rows.flatMap(\.marks)
                .filter { $0.span == finding.finding.span }.map(\.kind)
        case .index, .proof, .search, .meeting: return nil
        }
        let others = FindingKind.allCases.filter {
            $0 != finding.finding.claim.kind && kinds.contains($0)
        }
        if others.isEmpty { return nil }
        let names = others.map(\.words).joined(separator: " and ")
        return "The same words still stand as \(names)."
    }
}
