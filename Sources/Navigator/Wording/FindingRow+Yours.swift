package import BriefCore

extension String {
    /// The name with a sign before it and the reader's words behind it, where there are any.
    func signed(_ yours: String?) -> String { yours.map { "* \(self)  \($0)" } ?? self }
}

extension FindingRow {
    /// The reader's verdict on it in a few words; nil where there is none.
    package var yours: String? {
        guard let judgement, !judgement.isEmpty else { return nil }
        if !judgement.corrected.isEmpty {
            let kept = judgement.isKept ? ", kept" : ""
            return "yours: " + judgement.corrected.joined(separator: ", ") + kept
        }
        if judgement.isDismissed { return judgement.isLeftOut ? "dismissed" : "dismissed before" }
        return judgement.isKept ? "kept" : nil
    }

    /// What analysis and source say where the reader says otherwise; nil where nobody does.
    package func saidBefore(asOf day: CalendarDate) -> String? {
        guard let judgement, !judgement.corrected.isEmpty else { return nil }
        let claimed =
            judgement.changesClaim
            ? "Analysis said: " + finding.claim.facts(asOf: day).joined(separator: " · ") + "."
            : nil
        let worded = judgement.wording == nil ? nil : "The source says: “\(words.oneLine)”"
        return [claimed, worded].compactMap { $0 }.joined(separator: " ")
    }
}

extension FindingRow {
    /// What names it when the book is made anew; nil without a citation.
    package var named: FindingIdentity? {
        if case .finding(let identity) = target { identity } else { nil }
    }
}
