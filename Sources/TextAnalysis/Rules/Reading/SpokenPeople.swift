/// The people a text has told of so far, for the pronouns that take them up.
///
/// - Source: Hobbs, Resolving Pronoun References (1978): the nearest one that agrees in gender.
struct SpokenPeople {
    /// How somebody is addressed.
    private enum Gender {
        case male, female
    }

    /// The genders that titles tell, by the key of the name's last word.
    private var genders: [UInt64: Gender] = [:]
    /// The latest last, each with the gender that is known of him.
    private var people: [(actor: Actor, gender: Gender?)] = []

    /// Most people kept.
    private static let reach = 6

    /// Takes note of `Mr X` and `Ms X` anywhere in a text.
    mutating func learn(from text: AnalysedText) {
        for sentence in text.sentences where sentence.tokens.count <= RuleContext.longest {
            let tokens = sentence.tokens
            for place in tokens.indices.dropLast() where tokens[place].isCapitalised {
                guard let gender = Self.gender(of: tokens[place]) else { continue }
                var end = place + 1
                while end < tokens.count, end - place < 5,
                    tokens[end].isCapitalised || tokens[end].folded == "."
                {
                    end += 1
                }
                if end > place + 1 { genders[tokens[end - 1].key] = gender }
            }
        }
    }

    /// Takes note of somebody spoken of.
    mutating func note(_ actor: Actor) {
        people.removeAll { $0.actor.name == actor.name }
        let tokens = Tokenizer.tokens(of: actor.name)
        let titled = tokens.first.flatMap(Self.gender)
        people.append((actor, titled ?? tokens.last.flatMap { genders[$0.key] }))
        if people.count > Self.reach { people.removeFirst() }
    }

    /// Whom `he`, `she`, `his` or `her` takes up; nil for other words, or where nobody fits.
    func last(for word: Word) -> Actor? {
        let gender: Gender
        switch word {
        case "he", "his": gender = .male
        case "she", "her": gender = .female
        default: return nil
        }
        let fitting = people.last { $0.gender == nil || $0.gender == gender }
        return (fitting ?? people.last)?.actor
    }

    private static func gender(of token: Token) -> Gender? {
        if men.contains(token.folded) { return .male }
        return women.contains(token.folded) ? .female : nil
    }

    private static let men: WordSet = [
        "mr", "sir", "lord", "herr", "señor", "shri", "king", "prince",
    ]

    private static let women: WordSet = [
        "ms", "mrs", "miss", "madam", "madame", "mme", "lady", "frau", "señora", "smt", "queen",
        "princess",
    ]
}
