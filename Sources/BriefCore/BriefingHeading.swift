/// The headings by which a note of our own for a meeting is told from any other paper.
///
/// - Source: the outline of meeting briefings: objectives, lines to take, lines if raised.
package enum BriefingHeading: Hashable, Sendable {
    /// Over what is wanted of the meeting.
    case objectives
    /// Over what is to be said.
    case lines
    /// Over what is to be said where the other side brings it up.
    case reactive

    /// Letters of a heading at most: what is longer says something itself.
    private static let longest = 60

    /// Reads a heading, whatever number and signs stand around it; nil for any other block, and for
    /// one that says that its lines are another's.
    ///
    /// - Parameter text: The words of the block.
    package init?(_ text: String) {
        guard text.count <= BriefingHeading.longest else { return nil }
        let all = text.lowercased().split { !$0.isLetter }.map(String.init)
        let words = all.drop { $0.count == 1 || BriefingHeading.modifiers.contains($0) }
        guard let found = BriefingHeading.phrases.first(where: { words.starts(with: $0.words) }),
            !words.contains(where: { BriefingHeading.others.contains($0) })
        else { return nil }
        let rest = words.dropFirst(found.words.count)
        guard
            rest.prefix(4).contains(where: { BriefingHeading.occasions.contains($0) })
                || !rest.contains(where: { ["of", "from"].contains($0) })
        else { return nil }
        self = found.heading
    }

    private static let modifiers: Set<String> = [
        "our", "the", "main", "core", "key", "suggested", "proposed", "specific", "general",
        "possible", "eu", "lines", "only",
    ]

    private static let others: Set<String> = ["their", "his", "her"]

    /// What one meets for: lines of such a thing are no other's.
    private static let occasions: Set<String> = [
        "meeting", "call", "visit", "mission", "dialogue", "lunch", "dinner", "session", "day",
    ]

    private static let phrases: [(words: [String], heading: BriefingHeading)] = [
        (["objectives"], .objectives), (["objective"], .objectives),
        (["to", "take"], .lines), (["line", "to", "take"], .lines), (["messages"], .lines),
        (["speaking", "points"], .lines), (["talking", "points"], .lines),
        (["points", "to", "make"], .lines), (["points", "to", "raise"], .lines),
        (["points", "to", "convey"], .lines),
        (["if", "raised"], .reactive), (["if", "asked"], .reactive),
        (["if", "pressed"], .reactive),
        (["defensive", "points"], .reactive), (["defensive", "lines"], .reactive),
        (["defensive", "messages"], .reactive), (["defensives"], .reactive),
        (["reactive", "lines"], .reactive), (["reactive", "points"], .reactive),
    ]
}
