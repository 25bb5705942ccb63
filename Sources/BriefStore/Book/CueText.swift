internal import BriefCore

/// Cues in one column: `start end name`, a line each.
enum CueText {
    static func join(_ cues: [FiredCue]) -> String {
        guard !cues.isEmpty else { return "" }
        return cues.map { "\($0.span.start) \($0.span.end) \($0.name)" }.joined(separator: "\n")
    }

    static func split(_ text: String) -> [FiredCue] {
        guard !text.isEmpty else { return [] }
        return text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3, let start = Int(parts[0]), let end = Int(parts[1])
            else { return nil }
            return FiredCue(span: TextSpan(start, end), name: String(parts[2]))
        }
    }
}
