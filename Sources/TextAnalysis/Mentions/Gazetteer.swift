internal import BriefCore

/// All forms of all subjects' names, compiled for one walk over a text.
struct Gazetteer: Sendable {
    /// The subjects, in the order of the vocabulary.
    let subjects: [SubjectID]
    private var table = PhraseTable<Int32>()
    private var forms: [GazetteerForm] = []
    private var nears: [[[UInt64]]] = []

    /// Compiles the subjects of a vocabulary.
    init(_ entries: [SubjectEntry]) {
        subjects = entries.map(\.id)
        for (subject, entry) in entries.enumerated() {
            for alias in entry.aliases {
                add(alias.text, subject, .names(alias.kind), near: alias.near)
            }
            for phrase in entry.unless {
                add(phrase, subject, .swallows, near: [])
            }
        }
    }

    /// Every form that begins at a token and has the right capitals.
    ///
    /// - Parameters:
    ///   - tokens: The tokens of one sentence.
    ///   - start: Index of the token.
    ///   - bytes: The bytes of the text.
    ///   - body: Called with each form and the index of the first token behind it.
    func forEachForm(
        in tokens: [Token],
        at start: Int,
        bytes: [UInt8],
        _ body: (GazetteerForm, Int) -> Void
    ) {
        table.forEachMatch(in: tokens, at: start) { end, values in
            for value in values {
                let form = forms[Int(value)]
                if form.admits(tokens[start..<end], in: bytes) { body(form, end) }
            }
        }
    }

    /// True where a form of this one word is known, whatever it names.
    func knows(_ token: Token) -> Bool {
        table.longest(in: [token], at: 0) != nil
    }

    /// True where one of a form's near words stands among the tokens.
    func isNear(_ near: Int, in tokens: [Token]) -> Bool {
        nears[near].contains { phrase in
            tokens.indices.contains { start in
                start + phrase.count <= tokens.count
                    && phrase.indices.allSatisfy { tokens[start + $0].key == phrase[$0] }
            }
        }
    }

    private mutating func add(
        _ text: String,
        _ subject: Int,
        _ effect: GazetteerForm.Effect,
        near: [String]
    ) {
        let tokens = Tokenizer.tokens(of: text).filter {
            !PhraseTable<Int32>.isSilent($0.folded)
        }
        guard let first = tokens.first, let last = tokens.last else { return }
        let words = tokens.map(\.folded)
        let cases = tokens.map { CaseRule($0) }
        let isArticle = first.folded == "the" && !first.isCapitalised && tokens.count > 1
        let form = (subject, effect, near.isEmpty ? nil : addNear(near), isArticle ? 1 : 0)
        insert(words, cases, form)
        let stem = words.dropLast()
        if last.isAllCapitals, last.folded.last != 0x2E {
            insert(
                stem + [Word(last.folded.text + "s")],
                cases.dropLast() + [.pluralCapitals],
                form
            )
        } else if cases.last == .any, last.kind == .word {
            for plural in Plurals.forms(of: last.folded.text) {
                insert(stem + [Word(plural)], cases, form)
            }
        }
    }

    private mutating func insert(
        _ words: [Word],
        _ cases: [CaseRule],
        _ form: (subject: Int, effect: GazetteerForm.Effect, near: Int?, article: Int)
    ) {
        table.insert(words, Int32(forms.count))
        forms.append(
            GazetteerForm(
                subject: form.subject,
                kind: subjects[form.subject].kind,
                effect: form.effect,
                cases: cases.allSatisfy { $0 == .any } ? [] : cases,
                near: form.near,
                article: form.article
            )
        )
    }

    private mutating func addNear(_ phrases: [String]) -> Int {
        nears.append(phrases.map { Tokenizer.tokens(of: $0).map(\.key) }.filter { !$0.isEmpty })
        return nears.count - 1
    }
}
