internal import BriefCore

/// Finds the words that lead a list: `What is needed:` says what its items are.
///
/// Lists nest: an item that ends in a colon leads the items below it that are marked in another
/// way, until one is marked as itself again.
struct ListLeads {
    let text: AnalysedText
    let readings: [SentenceReading]
    let knowledge: RuleKnowledge

    /// How the items of one list are marked.
    private struct Shape: Hashable {
        let kind: ListMarker.Kind?
        let level: Int
    }

    /// A list that is open, and what leads it.
    private struct OpenList {
        let shape: Shape
        let lead: CueSet?
    }

    /// For each sentence the cues of its list's lead; nil for one in no list.
    func leads() -> [CueSet?] {
        var leads: [CueSet?] = []
        leads.reserveCapacity(readings.count)
        var open: [OpenList] = []
        var counted: CueSet?
        var before: SentenceReading?
        for reading in readings {
            // What is told of an item ends no list.
            if text.isNote(reading.sentence) {
                leads.append(nil)
                continue
            }
            note(reading, in: &counted)
            if reading.sentence.blockKind != .listItem {
                open.removeAll()
            } else if before.map({ isNewItem(reading, after: $0) }) ?? true {
                enter(shape(of: reading), after: before, in: &open)
            }
            leads.append(open.last?.lead ?? (isCounted(reading) ? counted : nil))
            before = reading
        }
        return leads
    }

    /// Takes note of `We suggest three steps.`, which sentences that begin with `First` go on.
    private func note(_ reading: SentenceReading, in counted: inout CueSet?) {
        guard reading.signs.grammar.contains(.announcing) || isAsked(reading), !isCounted(reading)
        else { return }
        counted = cues(of: reading)
    }

    /// `What do we bring to our partners?`: a question that its sentences answer.
    private func isAsked(_ reading: SentenceReading) -> Bool {
        reading.tokens.last?.folded == "?"
            && (reading.cues.contains(.pointOffer) || reading.cues.contains(.issueAsks))
    }

    /// `First, …`, `Second, …`, `Finally, …`.
    private func isCounted(_ reading: SentenceReading) -> Bool {
        guard reading.tokens.count > 2, let first = reading.tokens.first else { return false }
        return Self.ordinals.contains(first.folded)
            && [",", ":"].contains(reading.tokens[1].folded)
    }

    private static let ordinals: WordSet = [
        "first", "second", "third", "fourth", "fifth", "firstly", "secondly", "thirdly", "finally",
        "lastly",
    ]

    /// True where the first sentence of another item follows.
    private func isNewItem(_ reading: SentenceReading, after before: SentenceReading) -> Bool {
        before.sentence.passage.block != reading.sentence.passage.block
    }

    /// Opens, goes on with or goes back to the list of an item.
    private func enter(_ shape: Shape, after before: SentenceReading?, in open: inout [OpenList]) {
        if let place = open.lastIndex(where: { $0.shape == shape }) {
            open.removeSubrange((place + 1)...)
            return
        }
        let isNested = !open.isEmpty
        let lead = before.flatMap { isLead($0, isNested: isNested) ? cues(of: $0) : nil }
        open.append(OpenList(shape: shape, lead: lead ?? (isNested ? open.last?.lead : nil)))
    }

    private func shape(of reading: SentenceReading) -> Shape {
        let block = text.blocks[reading.sentence.passage.block]
        let cursor = ByteCursor(text.text.bytes, at: block.span.start, end: block.span.end)
        return Shape(kind: ListMarker.read(cursor)?.kind, level: block.level)
    }

    /// A sentence leads a list where it ends in a colon, or does not end at all;
    /// a heading only where it ends in a colon.
    private func isLead(_ reading: SentenceReading, isNested: Bool) -> Bool {
        let bytes = text.text.bytes
        var end = reading.span.end
        while end > reading.span.start, bytes[end - 1] <= 0x20 { end -= 1 }
        guard end > reading.span.start else { return false }
        if bytes[end - 1] == 0x3A || isProposing(reading) { return true }
        return (reading.sentence.blockKind == .paragraph || isNested)
            && ![0x2E, 0x21, 0x3F, 0x22, 0x29, 0x3B].contains(bytes[end - 1])
            && bytes[end - 1] < 0x80
    }

    /// `What we propose`, `Recommendations`: a heading that says what its list is.
    private func isProposing(_ reading: SentenceReading) -> Bool {
        guard reading.sentence.blockKind == .heading else { return false }
        let words = reading.sentence.tokens
        return words.first?.folded == "what"
            || words.count <= 4 && words.contains { Self.proposals.contains($0.folded) }
    }

    private static let proposals: WordSet = [
        "recommendations", "proposals", "asks", "requests", "demands", "needs", "actions",
        "objectives", "aims", "goals", "priorities", "messages", "lines", "commitments", "steps",
        "deliverables", "offers", "achievements", "results",
    ]

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
        if promises(reading.sentence.tokens) { found.insert(.pointCommitment) }
        if isOfImportance(reading.sentence) { found.insert(.pointAim) }
        return found
    }

    /// `For the EU, the following elements are of importance:`: what the side wants, item by item.
    private func isOfImportance(_ sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        guard tokens.last?.folded == ":", tokens.contains(where: { $0.folded == "following" }),
            tokens.contains(where: { Self.importance.contains($0.folded) })
        else { return false }
        return tokens.contains { ["our", "us", "we"].contains($0.folded) }
            || sentence.mentions.contains {
                knowledge.actors[text.mentions[$0].mention.subject]?.isSide ?? false
            }
    }

    private static let importance: WordSet = [
        "importance", "important", "essential", "key", "crucial", "priority", "priorities",
        "interest", "concern",
    ]

    /// `The ministers agreed:`: a promise, whose content the items tell.
    private func promises(_ tokens: [Token]) -> Bool {
        let last = tokens.last { $0.kind == .word && $0.folded != "to" }
        return last.map { Self.promises.contains($0.folded) } ?? false
    }

    private static let promises: WordSet = [
        "agreed", "agree", "committed", "commit", "undertook", "undertake", "pledged", "pledge",
        "resolved", "resolve", "promised", "promise",
    ]
}
