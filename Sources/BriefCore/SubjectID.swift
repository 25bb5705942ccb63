/// The kinds of thing a reader browses or a text names.
package enum SubjectKind: String, CaseIterable, Sendable {
    /// A country of ISO 3166-1, by its two-letter code.
    case country
    /// A group of countries or a part of the world; the EU is `region:EU`.
    case region
    /// An organisation, conference, bilateral format or process that meets.
    case forum
    /// A policy topic.
    case priority
    case person
    /// An institution, service, company or other organisation that acts.
    case body
    /// A law, strategy, programme, declaration or treaty.
    case instrument
}

/// Names a subject for ever: its kind and its code, written `country:JP`.
package struct SubjectID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// What sort of subject it is.
    package let kind: SubjectKind
    /// The code within the kind, such as `JP` or `ttc-us`.
    package let code: String

    /// Makes an id of its two parts.
    package init(_ kind: SubjectKind, _ code: String) {
        self.kind = kind
        self.code = code
    }

    /// Parses `country:JP`; nil where the kind is unknown or the code empty.
    package init?(_ text: String) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
            let kind = SubjectKind(rawValue: String(text[..<colon]))
        else { return nil }
        let code = text[text.index(after: colon)...]
        guard !code.isEmpty else { return nil }
        self.init(kind, String(code))
    }

    /// Parses a part of a text in the same way.
    package init?(_ text: some StringProtocol) {
        self.init(String(text))
    }

    /// The id as written, `country:JP`.
    package var description: String { kind.rawValue + ":" + code }

    /// By kind, then by code.
    package static func < (left: SubjectID, right: SubjectID) -> Bool {
        left.kind == right.kind
            ? left.code < right.code : left.kind.rawValue < right.kind.rawValue
    }

    /// The code tells nearly all subjects apart; few kinds share one.
    package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
