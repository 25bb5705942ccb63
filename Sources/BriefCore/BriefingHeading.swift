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
        guard !words.contains(where: { BriefingHeading.others.contains($0) }),
            let found = BriefingHeading.phrases.first(where: { words.starts(with: $0.words) })
        else { return nil }
        self = found.heading
    }

    private static let modifiers: Set<String> = [
        "our", "the", "main", "core", "key", "suggested", "proposed", "eu", "lines", "only",
    ]

    private static let others: Set<String> = ["their", "his", "her", "of", "from"]

    private static let phrases: [(words: [String], heading: BriefingHeading)] = [
        (["objectives"], .objectives), (["objective"], .objectives),
        (["to", "take"], .lines), (["line", "to", "take"], .lines),
        (["speaking", "points"], .lines), (["talking", "points"], .lines),
        (["points", "to", "make"], .lines), (["points", "to", "raise"], .lines),
        (["if", "raised"], .reactive), (["if", "asked"], .reactive),
        (["if", "pressed"], .reactive),
        (["defensive", "points"], .reactive), (["defensive", "lines"], .reactive),
        (["defensives"], .reactive),
    ]
}
