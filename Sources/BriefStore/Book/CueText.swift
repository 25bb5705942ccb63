internal import BriefCore

/// Cues in one column: `start end name`, a line each.
enum CueText {
    static func join(_ cues: [FiredCue], into text: inout ColumnText) {
        text.clear()
        for cue in cues {
            if !text.isEmpty { text.append("\n" as Unicode.Scalar) }
            text.append(cue.span.start)
            text.append(" " as Unicode.Scalar)
            text.append(cue.span.end)
            text.append(" " as Unicode.Scalar)
            text.append(cue.name)
        }
    }

    static func split(_ text: String) -> [FiredCue] {
        guard !text.isEmpty else { return [] }
        return text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
            guard parts.count == 3, let start = Int(Substring(parts[0])),
                let end = Int(Substring(parts[1]))
            else { return nil }
            return FiredCue(span: TextSpan(start, end), name: String(Substring(parts[2])))
        }
    }
}
