/// How long a brief may take to read.
package enum BriefLength: String, CaseIterable, Sendable {
    case short = "2m"
    case medium = "10m"
    case long = "30m"

    /// Words that are read in that time; numbered sources and manifest are not counted.
    ///
    /// - Source: 200 words a minute, the lower end of what is reported for silent reading of
    ///   factual prose; a table of facts is read more slowly than a story.
    package var words: Int {
        switch self {
        case .short: 400
        case .medium: 2_000
        case .long: 6_000
        }
    }

    /// Words of one quotation above which it is cut, where it can be cut truly; nil for never.
    package var quotation: Int? {
        switch self {
        case .short: 20
        case .medium: 45
        case .long: nil
        }
    }

    /// Items of a part at most; 0 leaves the part out.
    package func limit(_ part: BriefPart) -> Int {
        let row = BriefLength.limits[part] ?? (0, 0, 0)
        return switch self {
        case .short: row.0
        case .medium: row.1
        case .long: row.2
        }
    }

    /// The time in words.
    package var title: String {
        switch self {
        case .short: "two minutes"
        case .medium: "ten minutes"
        case .long: "thirty minutes"
        }
    }

    /// Parts from the one to be shortened first to the one to be shortened last.
    static let leastFirst: [BriefPart] = [
        .gaps, .usable, .topics, .people, .closed, .voice, .needs, .notes, .timeline, .issues,
        .press,
        .avoid, .theirs, .raised, .scene, .points, .objectives,
    ]

    private static let limits: [BriefPart: (Int, Int, Int)] = [
        .objectives: (2, 3, 3),
        .scene: (4, 10, 10),
        .points: (3, 6, 6),
        .theirs: (2, 6, 20),
        .raised: (3, 8, 24),
        .avoid: (2, 5, 12),
        .press: (1, 3, 6),
        .timeline: (0, 14, 60),
        .issues: (0, 12, 60),
        .needs: (0, 4, 12),
        .voice: (0, 4, 12),
        .usable: (0, 6, 40),
        .closed: (0, 5, 30),
        .people: (0, 8, 30),
        .topics: (0, 10, 30),
        .notes: (0, 5, 30),
        .gaps: (0, 8, 8),
    ]
}
