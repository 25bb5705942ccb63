/// The label by which a source keeps a line for its own side, such as `INTERNAL: …`.
package enum InternalLabel {
    /// Bytes a label has at most: a longer beginning is a clause of the sentence.
    private static let longest = 48
    /// Words before a colon from which on they are a clause, unless they begin as a label does.
    private static let fewWords = 4

    /// True where a line begins with such a label, before a colon or in brackets, whatever sign of a
    /// list stands before it.
    package static func leads(_ line: some StringProtocol) -> Bool {
        let bytes = Array(line.utf8)
        guard let first = bytes.firstIndex(where: isBeginning) else { return false }
        let start = bytes[first...]
        if isOpening(start[first]) { return isLabel(bracketed(start)) }
        let ends = start.prefix(longest + 1)
        guard let end = ends.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == 0x0A }),
            ends[end] == UInt8(ascii: ":")
        else { return false }
        let label = start[..<end]
        let bracket = label.firstIndex(where: isOpening)
        if let bracket, isLabel(bracketed(label[bracket...])) { return true }
        return isLabel(words(label[..<(bracket ?? end)]))
    }

    /// False where no such label can lead these bytes, as most lines have neither sign of one; asked
    /// of every sentence.
    package static func mayLead(_ line: ArraySlice<UInt8>) -> Bool {
        guard let start = line.firstIndex(where: isBeginning) else { return false }
        return line[start...].prefix(longest + 1).contains {
            $0 == UInt8(ascii: ":") || isOpening($0)
        }
    }

    /// A letter of a label, which are all English, or a bracket that opens.
    private static func isBeginning(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || isOpening(byte)
    }

    private static func isOpening(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
    }

    /// The words in the brackets that a text begins with.
    private static func bracketed(_ text: ArraySlice<UInt8>) -> [String] {
        let inside = text.prefix(longest + 1)
        guard
            let end = inside.firstIndex(where: {
                $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]")
            })
        else { return [] }
        return words(inside[..<end])
    }

    private static func words(_ text: ArraySlice<UInt8>) -> [String] {
        String(decoding: text, as: UTF8.self).lowercased().unicodeScalars
            .split { !$0.isLetter }.map(String.init)
    }

    private static func isLabel(_ words: [String]) -> Bool {
        if words.count <= fewWords, let place = words.firstIndex(where: { kept.contains($0) }) {
            let next = words.index(after: place)
            if next == words.endIndex || uses.contains(words[next]) { return true }
        }
        return phrases.contains { phrase in
            stands(phrase, at: 0, in: words)
                || words.count <= fewWords
                    && stands(phrase, at: words.count - phrase.count, in: words)
        }
    }

    private static func stands(_ phrase: [String], at start: Int, in words: [String]) -> Bool {
        guard start >= 0, start + phrase.count <= words.count else { return false }
        return phrase.indices.allSatisfy { words[start + $0] == phrase[$0] }
    }

    private static let kept: Set<String> = ["internal", "internally"]

    /// What `internal` stands before in a label; before other words it is a quality, as of a market.
    private static let uses: Set<String> = [
        "only", "use", "note", "line", "lines", "position", "background", "guidance", "remark",
        "comment", "coordination", "fallback", "fall",
    ]

    /// - Source: labels in use in lines to take and speaking notes; what one gives way to is given
    ///   away where it is said.
    private static let phrases: [[String]] = [
        ["background", "only"], ["eyes", "only"], ["not", "for", "use"],
        ["not", "to", "be", "used"],
        ["not", "to", "be", "shared"], ["not", "to", "be", "raised"], ["not", "for", "sharing"],
        ["not", "for", "distribution"], ["do", "not", "use"], ["do", "not", "share"],
        ["do", "not", "raise"], ["do", "not", "volunteer"], ["our", "side", "only"],
        ["own", "side", "only"], ["fall", "back"], ["fallback"], ["red", "line"], ["red", "lines"],
    ]
}

extension FiredCue {
    /// The label of a line that a source keeps for its own side, as a cue of what stands behind the
    /// line's first sentence.
    package init(internalLabel span: TextSpan) {
        self.init(span: span, name: Self.internalLabel)
    }

    fileprivate static let internalLabel = "kept for our side"
}

extension Finding {
    /// True for what stands in a line with such a label, behind its first sentence.
    package var isBehindInternalLabel: Bool {
        cues.contains { $0.name == FiredCue.internalLabel }
    }
}
