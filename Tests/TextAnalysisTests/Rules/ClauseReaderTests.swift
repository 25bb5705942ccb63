import Testing

@testable import TextAnalysis

struct ClauseReaderTests {
    private static let lexicon = RuleKnowledge(Sample.vocabulary).lexicon

    /// The clauses of a sentence as `subject | verb group`.
    private func clauses(_ text: String) -> [String] {
        let tokens = Tokenizer.tokens(of: text)
        let classes = Self.lexicon.wordClasses(of: tokens)
        return ClauseReader.clauses(of: tokens, classes).map { clause in
            [clause.subject, clause.verb].map { range in
                tokens[range].map(\.folded.text).joined(separator: " ")
            }.joined(separator: " | ")
        }
    }

    private func clause(_ text: String) throws -> Clause {
        let tokens = Tokenizer.tokens(of: text)
        let classes = Self.lexicon.wordClasses(of: tokens)
        return try #require(ClauseReader.clauses(of: tokens, classes).first)
    }

    @Test(arguments: [
        ("The Council adopted the text.", ["the council | adopted"]),
        ("In May, the envoy met the minister.", ["the envoy | met"]),
        ("The envoy, a lawyer, met the minister.", ["the envoy | met"]),
        (
            "The Union, which is not at the table, has asked for a seat.",
            ["| is", "the union | has asked"]
        ),
        (
            "Peru, though not part of the group, supports the ban.",
            ["peru | supports"]
        ),
        (
            "Irish firms, four of them with call centres in Lima, complain of costs.",
            ["irish firms | complain"]
        ),
        (
            "Ministers complained that promises had not been kept and called for a fund.",
            ["ministers | complained", "promises | had not been kept", "ministers | called"]
        ),
        (
            "Chile said that prices fell and rose.",
            ["chile | said", "prices | fell", "| rose"]
        ),
        (
            "Chile said that Peru will sign.",
            ["chile | said", "peru | will sign"]
        ),
        (
            "The accord, which took effect in May, shows the way.",
            ["| took", "the accord | shows"]
        ),
        (
            "Chile backed the plan, due to be signed in July, and offered to help.",
            ["chile | backed", "| offered"]
        ),
        (
            "Peru, she added, had lost the files.",
            ["she | added", "peru | had lost"]
        ),
        ("The parties met and signed the text.", ["the parties | met", "| signed"]),
        ("The needs of partners grow.", ["the needs of partners | grow"]),
        ("The measures adopted in May were lifted.", ["the measures adopted in may | were lifted"]),
        ("Trade talks on data", []),
        ("", []),
    ])
    func `a sentence falls into clauses`(text: String, expected: [String]) {
        #expect(clauses(text).map { $0.hasPrefix(" |") ? String($0.dropFirst()) : $0 } == expected)
    }

    @Test(arguments: [
        ("Peru will sign.", Clause.Mood.coming), ("Peru is to sign.", .coming),
        ("Peru is due to sign.", .coming), ("Peru should sign.", .advised),
        ("Peru must sign.", .needed), ("Peru needs to sign.", .needed),
        ("Peru has to sign.", .needed), ("Peru may sign.", .possible),
        ("Peru would sign.", .supposed), ("Peru signs the text.", .fact),
    ])
    func `the verb group shows the mood`(text: String, mood: Clause.Mood) throws {
        #expect(try clause(text).mood == mood)
    }

    @Test func `a denied perfect is past and denied`() throws {
        let clause = try clause("Peru has not yet signed the text.")
        #expect(clause.isPerfect && clause.isNegated && clause.tense == .past)
    }

    @Test func `has yet to is a denied perfect`() throws {
        let clause = try clause("Peru has yet to sign the text.")
        #expect(clause.isPerfect && clause.isNegated)
    }

    @Test func `the passive is told from the active`() throws {
        #expect(try clause("The text was signed by Peru.").isPassive)
        #expect(try !clause("Peru signed the text.").isPassive)
    }
}
