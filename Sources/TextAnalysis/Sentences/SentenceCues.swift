internal import BriefCore

/// Words that matter at a full stop, compiled from the cues.
struct SentenceCues: Sendable {
    /// Abbreviations before a name or a number: they never end a sentence.
    let titles: WordSet
    /// Abbreviations that end no sentence if a number follows.
    let counters: WordSet
    /// Abbreviations that end a sentence if a capital follows.
    let endings: WordSet
    /// Words that begin sentences: after them an abbreviation is known to have
    /// ended the one before.
    let starters: WordSet

    /// Takes the `sentence` cues, written without their full stops.
    init(_ cues: Cues) {
        titles = SentenceCues.words(cues["sentence.title"])
        counters = SentenceCues.words(cues["sentence.counter"])
        endings = SentenceCues.words(cues["sentence.ending"])
        starters = SentenceCues.words(cues["sentence.starter"])
    }

    private static func words(_ phrases: [String]) -> WordSet {
        WordSet(phrases.compactMap { Tokenizer.tokens(of: $0).first?.folded })
    }
}
