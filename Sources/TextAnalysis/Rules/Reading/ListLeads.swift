internal import BriefCore

/// Finds the words that lead a list: `What is needed:` says what its items are.
struct ListLeads {
    let text: AnalysedText
    let readings: [SentenceReading]
    let knowledge: RuleKnowledge

    /// For each sentence the cues of its list's lead; nil for one in no list.
    func leads() -> [CueSet?] {
        var leads: [CueSet?] = []
        leads.reserveCapacity(readings.count)
        var lead: CueSet?
        var last: SentenceReading?
        for reading in readings {
            guard reading.sentence.blockKind == .listItem else {
                lead = nil
                last = reading
                leads.append(nil)
                continue
            }
            if let before = last {
                lead = isLead(before) ? cues(of: before) : nil
                last = nil
            }
            leads.append(lead)
        }
        return leads
    }

    /// A sentence leads a list where it ends in a colon, or does not end at all;
    /// a heading only where it ends in a colon.
    private func isLead(_ reading: SentenceReading) -> Bool {
        let bytes = text.text.bytes
        var end = reading.span.end
        while end > reading.span.start, bytes[end - 1] <= 0x20 { end -= 1 }
        guard end > reading.span.start else { return false }
        if bytes[end - 1] == 0x3A { return true }
        return reading.sentence.blockKind == .paragraph
            && ![0x2E, 0x21, 0x3F, 0x22, 0x29].contains(bytes[end - 1]) && bytes[end - 1] < 0x80
    }

    /// Cues of the lead; one that says `need to` or `should` counts as a need.
    private func cues(of reading: SentenceReading) -> CueSet {
        var found = reading.cues
        var clauses = reading.clauses
        if reading.tokens.isEmpty {
            let tokens = Tokenizer.tokens(in: text.text, reading.span)
            guard tokens.count <= RuleContext.longest else { return found }
            for hit in knowledge.cues.hits(in: tokens) { found.insert(hit.cue) }
            clauses = ClauseReader.clauses(of: tokens, knowledge.lexicon.wordClasses(of: tokens))
        }
        if clauses.contains(where: { $0.mood == .needed || $0.mood == .advised }) {
            found.insert(.issueNeed)
        }
        return found
    }
}
