/// One subject as the data files describe it: its names and their traps.
package struct SubjectEntry: Hashable, Sendable {
    /// How an alias relates to the subject; shown when asked which form matched.
    package enum AliasKind: String, CaseIterable, Sendable {
        case name, official, former, local, adjective, demonym, abbreviation, capital, seat, term
    }

    /// One form under which texts name the subject.
    package struct Alias: Hashable, Sendable {
        /// The form as it stands in texts; all lower case matches in any case.
        package let text: String
        /// How the form relates to the subject.
        package let kind: AliasKind
        /// Words of which one must stand in the same sentence, another country's
        /// mention counting too, for the longer name of an act anywhere in the text; empty where
        /// the form is safe by itself.
        package let near: [String]
        /// True where the form, written small, is a common word; a search for the subject, which
        /// knows no capitals, does not ask for it.
        package let isWord: Bool

        /// Makes an alias; one without `near` counts wherever it stands.
        package init(
            _ text: String,
            _ kind: AliasKind,
            near: [String] = [],
            isWord: Bool = false
        ) {
            self.text = text
            self.kind = kind
            self.near = near
            self.isWord = isWord
        }
    }

    /// The subject's id.
    package let id: SubjectID
    /// The name shown on screens.
    package let name: String
    /// Every form that names the subject, the shown name included.
    package let aliases: [Alias]
    /// Longer phrases in which a form does not mean the subject.
    package let unless: [String]
    /// Class within the kind, such as `multilateral` or `eu-institution`; may be empty.
    package let category: String
    /// Other subjects it belongs to: partners of a bilateral format, members of a
    /// region, priorities of an instrument, the body of a person.
    package let related: [SubjectID]
    /// The generic format this forum is an instance of.
    package let format: SubjectID?
    /// True where the subject speaks for the side whose book this is.
    package let isSide: Bool

    /// Makes an entry from what a data file says of it.
    package init(
        id: SubjectID,
        name: String,
        aliases: [Alias],
        unless: [String] = [],
        category: String = "",
        related: [SubjectID] = [],
        format: SubjectID? = nil,
        isSide: Bool = false
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.unless = unless
        self.category = category
        self.related = related
        self.format = format
        self.isSide = isSide
    }
}

/// Named lists of phrases that rules look for.
package struct Cues: Hashable, Sendable {
    /// Phrases by cue name, in the order of the file; names such as `issue.gap`.
    package let phrases: [String: [String]]

    /// Makes cues of lists by name.
    package init(_ phrases: [String: [String]]) {
        self.phrases = phrases
    }

    /// The phrases of a cue; empty where no file names it.
    package subscript(name: String) -> [String] { phrases[name] ?? [] }
}

/// Everything analysis knows before it reads a text: subjects, cues, the side.
package struct Vocabulary: Sendable {
    /// All subjects, in the order of the files.
    package let subjects: [SubjectEntry]
    /// All cues.
    package let cues: Cues
    /// A number that changes whenever subjects or cues change.
    package let fingerprint: UInt64

    /// Makes a vocabulary of loaded data.
    package init(subjects: [SubjectEntry], cues: Cues, fingerprint: UInt64) {
        self.subjects = subjects
        self.cues = cues
        self.fingerprint = fingerprint
    }
}
