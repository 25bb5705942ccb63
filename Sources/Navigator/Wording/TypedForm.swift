/// A way of writing what is searched for, with what it means.
package struct TypedForm: Hashable, Sendable {
    /// Where it can be written.
    package let scope: Scope
    /// An example.
    package let example: String
    /// What the example finds.
    package let meaning: String

    private init(_ scope: Scope, _ example: String, _ meaning: String) {
        self.scope = scope
        self.example = example
        self.meaning = meaning
    }

    /// Every form: those of the search of the book, then those of the filter of a list, then those
    /// of the palette.
    package static let all: [TypedForm] = [
        TypedForm(.query, "cable arctic", "passages with both words, in any order"),
        TypedForm(.query, "\"submarine cable\"", "passages with these words side by side"),
        TypedForm(.query, "cable -arctic", "passages without the second word"),
        TypedForm(.query, "digit*", "words that begin so; the last word typed always may go on"),
        TypedForm(.query, "*koera", "words nearly so written: errors of typing are forgiven"),
        TypedForm(.query, "kiev", "names in all their spellings; \"kiev\" as it stands"),
        TypedForm(.query, "kind:issue cable", "with an open issue; event, point, news, report …"),
        TypedForm(.query, "subject:korea", "that name a subject; also country: forum: priority:"),
        TypedForm(
            .query,
            "before:2024",
            "of sources from before that year; after:2023 from 2024 on"
        ),
        TypedForm(.query, "publisher:wire", "of a publisher; title:summit of a title"),
        TypedForm(.prompt, "gap canada", "rows with both, in words or in names of their subjects"),
        TypedForm(.prompt, "!canada", "rows without it"),
        TypedForm(.prompt, "*cnaada", "rows with a word nearly so written"),
        TypedForm(.menu, "japan", "a subject or source, by any of its names"),
        TypedForm(.menu, "jp chips", "what two subjects share"),
        TypedForm(.menu, "*jpaan", "a subject or command nearly so written"),
        TypedForm(.menu, "theme", "a command, by its name, what it does, or its key"),
    ]

    /// What letters do to an answer that stands in a prompt when it opens.
    static let answer = TypedForm(
        .prompt,
        "letters",
        "replace an answer that is shown selected; a cursor key keeps it"
    )

    /// The forms for a place; empty where nothing special can be written.
    static func forms(in scope: Scope) -> [TypedForm] {
        all.filter { !$0.scope.isDisjoint(with: scope) }
    }

    /// The word for where it can be written.
    package var place: String {
        switch scope {
        case .query: "search, `s`"
        case .prompt: "filter, `f`"
        default: "palette, `:`"
        }
    }
}
