internal import BriefCore

/// The lines of a text that it keeps for its own side: what their label says holds for all of their
/// sentences.
struct InternalLines {
    private struct Line {
        let span: TextSpan
        let label: TextSpan
    }

    /// Bytes in which a label ends.
    private static let reach = 64
    /// Words before a colon that are another label.
    private static let fewWords = 4

    /// Such lines, in order of the text.
    private var lines: [Line] = []

    /// Finds them in a text with blocks.
    init(_ text: AnalysedText) {
        for block in text.blocks where block.kind.isProse {
            read(text.text.bytes[block.span.start..<block.span.end])
        }
    }

    /// Reads a block, whose lines may be wrapped: a label holds until another one.
    private mutating func read(_ block: ArraySlice<UInt8>) {
        var label: TextSpan?
        var start = block.startIndex
        while start < block.endIndex {
            let end = block[start...].firstIndex(of: 0x0A) ?? block.endIndex
            let line = block[start..<end]
            if InternalLabel.mayLead(line),
                let mark = line.prefix(InternalLines.reach).firstIndex(where: InternalLines.isMark)
            {
                if InternalLabel.leads(String(decoding: line.prefix(128), as: UTF8.self)) {
                    label = TextSpan(start, mark + 1)
                } else if label != nil, line[mark] == UInt8(ascii: ":"),
                    InternalLines.isFew(line[..<mark]), InternalLines.isEnded(block[..<start])
                {
                    label = nil
                }
            }
            if let label { lines.append(Line(span: TextSpan(start, end), label: label)) }
            start = end + 1
        }
    }

    /// True for what ends a label.
    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
    }

    /// True where words before a line end, so that no sentence runs on into it.
    private static func isEnded(_ words: ArraySlice<UInt8>) -> Bool {
        words.last { $0 > 0x20 }.map { ".!?:;".utf8.contains($0) } ?? true
    }

    private static func isFew(_ words: ArraySlice<UInt8>) -> Bool {
        words.split(separator: 0x20).count <= fewWords
    }

    /// The findings, with a cue for those behind the first sentence of such a line; what may be said
    /// of them is internal.
    func marking(_ findings: [Finding]) -> [Finding] {
        guard !lines.isEmpty else { return findings }
        return findings.map { finding in
            guard let line = line(at: finding.span.start), finding.span.start > line.label.start
            else { return finding }
            switch finding.claim {
            case .issue: return finding.adding(FiredCue(internalLabel: line.label))
            case .point(let point):
                let inner = TalkingPoint(
                    modality: point.modality,
                    actor: point.actor,
                    audience: .internal
                )
                return finding.claiming(.point(inner)).adding(FiredCue(internalLabel: line.label))
            case .event, .position, .mention, .date: return finding
            }
        }
    }

    private func line(at place: Int) -> Line? {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].span.end <= place { low = middle + 1 } else { high = middle }
        }
        guard low < lines.count, lines[low].span.start <= place else { return nil }
        return lines[low]
    }
}
