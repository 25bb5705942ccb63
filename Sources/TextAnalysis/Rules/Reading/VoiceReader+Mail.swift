internal import BriefCore

/// What stands behind `>` in a mail: the words of whoever is answered.
extension VoiceReader {
    /// The voice of a line of a mail that is quoted; nil for any other.
    ///
    /// - Source: RFC 3676, 4.5: a line quoted from an earlier message begins with `>`.
    mutating func forwarded(_ reading: SentenceReading) -> Voice? {
        let block = text.blocks[reading.sentence.passage.block].span
        guard !block.isEmpty, text.text.bytes[block.start] == UInt8(ascii: ">") else {
            noteSender(reading)
            return nil
        }
        let nobody = Actor(name: "Quoted sender", subject: nil, isSide: false, isCertain: false)
        if let voice = said(reading), voice.actor != author { return voice }
        return Voice(actor: sender ?? nobody, basis: .said, clause: nil)
    }

    /// `On 2 May, Kofi Mensah wrote:`: whose words follow.
    private mutating func noteSender(_ reading: SentenceReading) {
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
