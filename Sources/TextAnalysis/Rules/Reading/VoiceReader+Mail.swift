internal import BriefCore

/// What stands behind `>` in a mail: the words of whoever is answered.
extension VoiceReader {
    /// The voice of a line of a mail that is quoted; nil for any other, and where the line itself tells
    /// of somebody else who said it.
    ///
    /// - Source: RFC 3676, 4.5: a line quoted from an earlier message begins with `>`; the practice of
    ///   mail programs, which set above it who wrote it.
    func forwarded(_ told: Voice?, _ reading: SentenceReading) -> Voice? {
        guard let sender, isQuoted(reading) else { return nil }
        // `I told you …`, where another writes.
        if let told, told.actor != author { return nil }
        return Voice(actor: sender, basis: .said, clause: nil)
    }

    private func isQuoted(_ reading: SentenceReading) -> Bool {
        let block = text.blocks[reading.sentence.passage.block].span
        return !block.isEmpty && text.text.bytes[block.start] == UInt8(ascii: ">")
    }

    /// `On 2 May, Kofi Mensah wrote:`: whose words follow, as long as they are quoted.
    mutating func noteSender(_ reading: SentenceReading) {
        guard !isQuoted(reading) else { return }
        sender = nil
        let tokens = reading.sentence.tokens
        guard let colon = tokens.last, colon.folded == ":", tokens.count > 2,
            tokens[tokens.count - 2].folded == "wrote"
        else { return }
        let end = tokens.count - 2
        var start = end
        while start > 0, tokens[start - 1].isCapitalised, end - start < 4 { start -= 1 }
        guard start < end else { return }
        let name = actors.plain(TextSpan(tokens[start].span.start, tokens[end - 1].span.end))
        sender = Actor(name: name, subject: nil, isSide: actors.isListed(name))
    }
}
