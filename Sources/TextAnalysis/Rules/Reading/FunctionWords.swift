/// The closed classes of English: words that carry grammar.
///
/// - Source: Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of
///   the English Language, chapter 2, closed-class items.
enum FunctionWords {
    /// Words by class, one line a class; a word may stand in several.
    static let table: [(WordClass, String)] = [
        (.determiner, "the a an this that these those each every some any no all both either"),
        (.determiner, "neither several many few such another other more most much less own"),
        (.preposition, "of in on at by for with from into onto about against among amongst"),
        (.preposition, "across along around before after behind below beneath beside besides"),
        (.preposition, "between beyond despite during except inside like near off out outside"),
        (.preposition, "over per regarding concerning since than through throughout toward"),
        (.preposition, "towards under underneath until till unlike up upon via within without"),
        (.preposition, "as vis-à-vis amid amidst ahead including following notwithstanding"),
        ([.subjectPronoun, .pronoun], "i he she it we they you one everyone nobody someone"),
        ([.subjectPronoun, .pronoun], "everybody anyone nothing everything this these both"),
        ([.pronoun], "me him her us them itself himself herself themselves ourselves there here"),
        (.possessive, "its their our his her my your whose 's"),
        (.coordinator, "and or but nor yet plus"),
        (.subordinator, "that while whereas although though because if when where since unless"),
        (
            .subordinator,
            "until after before once whether so lest as whenever wherever how what why"
        ),
        (.relative, "which who whom whose that where"),
        (.modal, "will shall should must can could may might would cannot ought can't won't"),
        (.modal, "'ll won wouldn't shouldn't couldn't mustn't"),
        (.be, "am is are was were be been being isn't aren't wasn't weren't 're"),
        (.have, "have has had having haven't hasn't hadn't 've"),
        (.does, "do does did doing don't doesn't didn't"),
        (.pastAuxiliary, "was were wasn't weren't had hadn't did didn't"),
        (.negation, "not never no nor neither cannot can't won't isn't aren't wasn't weren't"),
        (.negation, "haven't hasn't hadn't don't doesn't didn't wouldn't shouldn't couldn't"),
        (.negation, "hardly barely scarcely without"),
        (.adverb, "also still already yet just only even now then here there thus however"),
        (.adverb, "therefore moreover furthermore nevertheless nonetheless again always often"),
        (.adverb, "never not soon so far too very well further today recently currently rather"),
        (.adverb, "overall instead meanwhile perhaps together once twice ever forward likewise"),
        (.adverb, "long more most best better hence otherwise both all not now indeed"),
        (.to, "to"),
    ]
}
