internal import BriefCore

/// A key of an entry in a subject file.
enum SubjectKey: String, CaseIterable {
    case code, name, official, names, former, local, adjectives, demonyms, abbreviations
    case capital, seats, terms, words, unless, needs
    case eu, side, `class`, group, role
    case members, with, format, priorities, of, body, parent
    case override

    /// What a key's value looks like.
    enum Shape {
        case text
        /// A list of texts; one alone may stand without brackets.
        case texts
        case flag, needs
    }

    /// The shape of the value.
    var shape: Shape {
        switch self {
        case .code, .name, .official, .class, .group, .role, .format, .of, .body, .parent:
            .text
        case .names, .former, .local, .adjectives, .demonyms, .abbreviations, .capital, .seats,
            .terms, .words, .unless, .members, .with, .priorities:
            .texts
        case .eu, .side, .override: .flag
        case .needs: .needs
        }
    }

    /// How the forms under this key relate to the subject; nil where it holds no forms.
    var aliasKind: SubjectEntry.AliasKind? {
        switch self {
        case .name, .names: .name
        case .official: .official
        case .former: .former
        case .local: .local
        case .adjectives: .adjective
        case .demonyms: .demonym
        case .abbreviations: .abbreviation
        case .capital: .capital
        case .seats: .seat
        case .terms: .term
        default: nil
        }
    }

    /// Kinds of subject whose codes stand here; empty where the value is no reference.
    ///
    /// Where several are possible the first that has the code is meant.
    var references: [SubjectKind] {
        switch self {
        case .members, .of: [.country]
        case .with: [.country, .region]
        case .format: [.forum]
        case .priorities, .parent: [.priority]
        case .body: [.body]
        default: []
        }
    }
}
