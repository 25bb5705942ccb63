/// The people a text has told of so far, for the pronouns that take them up.
///
/// - Source: Hobbs, Resolving Pronoun References (1978): the nearest one that agrees in gender.
struct SpokenPeople {
    /// How somebody is addressed.
    private enum Gender {
        case male, female
    }

    private let text: AnalysedText
    /// The genders that titles tell, by the key of the name's last word; nil before one is asked.
    private var genders: [UInt64: Gender]?
    /// The latest last.
    private var people: [Actor] = []

    /// Most people kept.
    private static let reach = 12

    /// Begins at the head of a text.
    init(of text: AnalysedText) {
        self.text = text
    }

    /// True while nobody has been spoken of.
    var isEmpty: Bool { people.isEmpty }

    /// Takes note of somebody spoken of.
    mutating func note(_ actor: Actor) {
        guard people.last?.name != actor.name else { return }
        people.append(actor)
        if people.count > Self.reach { people.removeFirst() }
    }

    /// Whom `he`, `she`, `his` or `her` takes up; nil for other words, or where nobody fits.
    mutating func last(for word: Word) -> Actor? {
        let gender: Gender
        switch word {
        case "he", "his": gender = .male
        case "she", "her": gender = .female
        default: return nil
        }
        guard !people.isEmpty else { return nil }
        let known = learnt()
        return people.last { isPossible($0, gender, known) }
    }

    /// True unless somebody is known to be of another gender than `he` or `she` tells.
    mutating func fits(_ person: Actor, _ word: Word) -> Bool {
        switch word {
        case "he", "his": isPossible(person, .male, learnt())
        case "she", "her": isPossible(person, .female, learnt())
        default: true
        }
    }

    private func isPossible(
        _ person: Actor,
        _ gender: Gender,
        _ known: [UInt64: Gender]
    ) -> Bool {
        let tokens = Tokenizer.tokens(of: person.name)
        let told = tokens.first.flatMap(Self.gender) ?? tokens.last.flatMap { known[$0.key] }
        return told == nil || told == gender
    }

    /// What `Mr X` and `Ms X` tell anywhere in the text.
    private mutating func learnt() -> [UInt64: Gender] {
        if let genders { return genders }
        var genders: [UInt64: Gender] = [:]
        for index in text.sentences.indices {
            let tokens = text.sentences[index].tokens
            guard tokens.count <= RuleContext.longest else { continue }
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
        self.genders = genders
        return genders
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
