internal import BriefCore

/// The rules, and how they are run.
enum Rules {
    /// Every rule, in the order in which they are applied; a new one is one line.
    static let all: [any Rule] =
        EventRules.all + IssueRules.all + PointRules.all + PositionRules.all

    /// Applies every rule to a text and merges what they say of one passage.
    ///
    /// Findings come by start, then end, then kind, from the end: what takes them off the end
    /// meets them in order, and they are moved and not copied.
    ///
    /// - Parameters:
    ///   - text: a text with blocks, sections, sentences, mentions, metadata, dates.
    ///   - knowledge: what the vocabulary was compiled to.
    /// - Returns: the findings; empty where no sentence yields any.
    static func findingsBackwards(in text: AnalysedText, knowledge: RuleKnowledge) -> [Finding] {
        let context = RuleContext.reading(text, knowledge)
        var found: [RuleFinding] = []
        found.reserveCapacity(context.readings.count)
        for reading in context.readings where !reading.tokens.isEmpty {
            let present = present(in: reading, context)
            // An aside may tell a time; it claims nothing.
            let read = context.asides.contains(reading.index) ? EventRules.all.count : signs.count
            var bearing: Bool?
            var names: Bool?
            let start = found.count
            for rule in 0..<read where signs[rule].meets(present) {
                var made = all[rule].findings(in: reading, context)
                if made.count > 1 { made.reverse() }
                while let finding = made.popLast() {
                    if all[rule].isHint {
                        let isThere = bearing ?? Bearing(reading, context).isThere
                        bearing = isThere
                        guard isThere else { continue }
                    }
                    if all[rule].isLoose {
                        let isConcrete = names ?? Bearing(reading, context).isOfSomething
                        names = isConcrete
                        guard isConcrete else { continue }
                    }
                    if case .issue = finding.claim { context.noteOpen(reading) }
                    found.append(RuleFinding(finding, rule, found.count))
                }
            }
            Matters.tellApart(&found, from: start, in: reading, context)
        }
        let count = found.count
        for rule in all.indices {
            for finding in all[rule].findings(besideSentences: context) {
                found.append(RuleFinding(finding, rule, found.count))
            }
        }
        if found.count > count { found.sort() }
        return Merging.mergedBackwards(consume found)
    }

    /// The signs that a sentence has in its text.
    static func present(in reading: SentenceReading, _ context: RuleContext) -> Signs {
        var present = reading.signs
        if context.frames[reading.index] != nil { present.grammar.insert(.framed) }
        if context.leads[reading.index] != nil { present.grammar.insert(.listed) }
        return present
    }

    /// The signs of each rule.
    private static let signs: [Signs] = all.map(\.signs)
}
