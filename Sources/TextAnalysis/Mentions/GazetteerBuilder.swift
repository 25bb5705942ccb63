internal import BriefCore

/// Compiles the forms of all subjects' names for a ``Gazetteer``.
struct GazetteerBuilder {
    /// Forms by their words.
    private(set) var table = PhraseTable<GazetteerForm>()
    /// For each form that is a trap the keys of the phrases that speak for it.
    private(set) var nears: [[[UInt64]]] = []

    /// Compiles the subjects of a vocabulary.
    init(_ entries: [SubjectEntry]) {
        for (subject, entry) in entries.enumerated() {
            let named = Named(place: subject, kind: entry.id.kind)
            for alias in entry.aliases {
                add(alias.text, named, .names(alias.kind), near: alias.near)
            }
            for phrase in entry.unless { add(phrase, named, .swallows, near: []) }
        }
    }

    /// A subject by its place, and its kind.
    private struct Named {
        let place: Int
        let kind: SubjectKind
    }

    private mutating func add(
        _ text: String,
        _ subject: Named,
        _ effect: GazetteerForm.Effect,
        near: [String]
    ) {
        let tokens = Tokenizer.tokens(of: text).filter {
            !PhraseTable<GazetteerForm>.isSilent($0.folded)
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
        _ form: (subject: Named, effect: GazetteerForm.Effect, near: Int?, article: Int)
    ) {
        table.insert(
            words,
            GazetteerForm(
                subject: form.subject.place,
                kind: form.subject.kind,
                effect: form.effect,
                cases: CaseRules(cases),
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
