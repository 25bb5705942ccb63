internal import BriefCore

/// Whose voice a text has where it names none.
enum Genre: Hashable, Sendable {
    /// The side's own text: press release, web page, conclusions, statement.
    case own
    /// Written by members or friends of the side: a non-paper.
    case authored
    /// A journalist's.
    case news
    /// A record of a meeting, in which voices alternate.
    case record
    /// Someone else's: a think tank's report, a partner's statement.
    case foreign
    /// Someone else's who tells what goes on: an association's newsletter, a foundation's page.
    case outside

    /// True for a text of someone else, who says `we` of himself.
    var isOthers: Bool { self == .foreign || self == .outside }

    /// The genre of a text of this metadata.
    init(_ metadata: SourceMetadata, publisherIsForeign: Bool) {
        switch metadata.kind {
        case .news: self = .news
        case .record: self = .record
        case .nonPaper: self = .authored
        case .letter, .report, .note, .pressRelease, .webPage, .conclusions, .jointStatement,
            .speech, .digest, .other, nil:
            self = publisherIsForeign ? .foreign : .own
        }
    }
}
