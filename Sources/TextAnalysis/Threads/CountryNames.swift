internal import BriefCore

/// Names by which the words of a finding say which countries it is about.
///
/// A passage names more countries than each of its sentences is about.
struct CountryNames: Sendable {
    private struct Form {
        let words: [Word]
        let country: SubjectID
    }

    /// Forms by their first word.
    private let forms: [Word: [Form]]

    /// Takes the names that are safe by themselves; capitals may only be where something is held.
    init(_ subjects: [SubjectEntry]) {
        var forms: [Word: [Form]] = [:]
        for subject in subjects where subject.id.kind == .country {
            for alias in subject.aliases
            where alias.near.isEmpty && CountryNames.kinds.contains(alias.kind) {
                let text = SourceText(alias.text)
                let words = Tokenizer.tokens(in: text, text.span).map(\.folded)
                guard let first = words.first else { continue }
                forms[first, default: []].append(Form(words: words, country: subject.id))
            }
        }
        self.forms = forms
    }

    /// The countries that words name.
    func countries(named tokens: [Token]) -> Set<SubjectID> {
        var found: Set<SubjectID> = []
        for (index, token) in tokens.enumerated() {
            for form in forms[token.folded] ?? []
            where tokens[index...].prefix(form.words.count).map(\.folded) == form.words {
                found.insert(form.country)
            }
        }
        return found
    }

    /// Where words name a country.
    func places(in tokens: [Token]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for index in tokens.indices where tokens[index].isCapitalised {
            for form in forms[tokens[index].folded] ?? []
            where tokens[index...].prefix(form.words.count).map(\.folded) == form.words {
                found.append(index..<index + form.words.count)
            }
        }
        return found
    }

    private static let kinds: Set<SubjectEntry.AliasKind> = [
        .name, .official, .adjective, .demonym,
    ]
}
