/// What one source says of a matter that several sources tell.
package struct Telling: Hashable, Sendable {
    /// Number of the finding in the open book.
    package let number: Int64
    /// What this source claims.
    package let claim: Claim
    /// The words it rests on.
    package let citation: Citation
    /// Title of the source.
    package let sourceTitle: String
    /// Date of the source.
    package let sourceDate: PartialDate?
    /// How that date is known.
    package let sourceBasis: DateBasis

    /// Makes a telling.
    package init(
        number: Int64,
        claim: Claim,
        citation: Citation,
        sourceTitle: String,
        sourceDate: PartialDate?,
        sourceBasis: DateBasis
    ) {
        self.number = number
        self.claim = claim
        self.citation = citation
        self.sourceTitle = sourceTitle
        self.sourceDate = sourceDate
        self.sourceBasis = sourceBasis
    }
}

extension Claim {
    /// What several sources together claim of one matter.
    ///
    /// The newest word counts. Of an event, a date within the newest one's that is more
    /// precise is taken from an earlier telling, as are a place and participants the newest
    /// does not name; an open issue is known since the first source that tells of it.
    ///
    /// - Parameter claims: Claims of one kind, the newest source's first.
    /// - Returns: The claim; nil for none.
    package static func merged(_ claims: [Claim]) -> Claim? {
        switch claims.first {
        case .event(let newest): .event(merged(newest, claims.compactMap(\.event)))
        case .issue(let newest): .issue(merged(newest, claims.compactMap(\.issue)))
        case let other: other
        }
    }

    private static func merged(_ newest: Event, _ all: [Event]) -> Event {
        let dated = all.filter { event in
            guard let own = newest.span else { return event.date != nil }
            return event.span.map { own.contains($0) } ?? false
        }
        // Of equals the newer one; without a date of its own the newest takes the next one's.
        let best =
            newest.date == nil
            ? dated.first ?? newest
            : dated.min { ($0.span?.count ?? 0) < ($1.span?.count ?? 0) } ?? newest
        var participants: [String] = []
        for name in all.flatMap(\.participants) where !participants.contains(name) {
            participants.append(name)
        }
        return Event(
            date: best.date,
            until: best.until,
            precision: best.precision,
            status: newest.status,
            place: all.compactMap(\.place).first,
            participants: participants
        )
    }

    private static func merged(_ newest: OpenIssue, _ all: [OpenIssue]) -> OpenIssue {
        let known = all.compactMap(\.since).min { $0.first < $1.first }
        return OpenIssue(
            kind: newest.kind,
            holder: newest.holder,
            addressee: all.compactMap(\.addressee).first,
            since: known
        )
    }

    private var event: Event? {
        if case .event(let event) = self { event } else { nil }
    }

    private var issue: OpenIssue? {
        if case .issue(let issue) = self { issue } else { nil }
    }
}
