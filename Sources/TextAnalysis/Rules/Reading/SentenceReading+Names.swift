internal import BriefCore

extension SentenceReading {
    /// `Global Gateway`, `the Gulf`: a cue of one word whose capital, inside a sentence, makes it a
    /// name.
    func isCapitalised(_ hit: CueHit) -> Bool {
        hit.first == hit.last && hit.first > 0 && tokens[hit.first].isCapitalised
            && !tokens[hit.first].isAllCapitals && tokens[hit.first - 1].kind == .word
    }
}
