internal import BriefCore

/// Numbers under which closed lists are stored: positions in these tables.
///
/// Books keep the numbers, so entries are only ever added at the end.
enum Codes {
    static let blockKinds: [Block.Kind] = [
        .heading, .paragraph, .listItem, .quote, .label, .boilerplate, .code, .table,
    ]
    static let aliasKinds: [SubjectEntry.AliasKind] = [
        .name, .official, .former, .local, .adjective, .demonym, .abbreviation, .capital, .seat,
        .term,
    ]
    static let dateKinds: [TemporalExpression.Kind] = [.date, .time, .duration, .set]
    static let precisions: [DatePrecision] = [
        .day, .month, .quarter, .half, .year, .range, .undated,
    ]
    static let statuses: [Event.Status] = [
        .held, .ongoing, .planned, .tentative, .toBeConfirmed, .pending, .requested,
    ]
    static let issueKinds: [OpenIssue.Kind] = [
        .gap, .need, .request, .pendingDecision, .negotiation, .contested, .unconfirmed, .threat,
        .risk,
    ]
    static let modalities: [TalkingPoint.Modality] = [
        .principle, .achievement, .aim, .offer, .commitment, .argument, .ask, .defensive, .agenda,
        .framing,
    ]
    static let audiences: [TalkingPoint.Audience] = [.external, .internal, .any]
    static let stances: [Position.Stance] = [.supports, .opposes, .withholds, .asks, .reports]

    /// The number of a value; one past the end where the table lacks it, which no reader accepts.
    static func code<Value: Equatable>(_ value: Value, in table: [Value]) -> Int {
        table.firstIndex(of: value) ?? table.count
    }

    /// The value under a number; nil where the book was made by a later version, or is damaged.
    static func value<Value>(_ code: Int, in table: [Value]) -> Value? {
        table.indices.contains(code) ? table[code] : nil
    }
}
