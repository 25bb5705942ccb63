/// What sort of document a source is.
///
/// A closed list.
package enum SourceKind: String, CaseIterable, Sendable {
    case record
    case pressRelease = "press-release"
    case webPage = "web-page"
    case news
    case nonPaper = "non-paper"
    case conclusions
    case jointStatement = "joint-statement"
    case speech, report, letter, note, digest, other
}

/// How the date of a source is known.
///
/// A closed list.
package enum DateBasis: String, CaseIterable, Sendable {
    case stated, inferred, given, unknown
}

/// What is known of a source besides its text; unknown is nil, never a guess.
package struct SourceMetadata: Hashable, Sendable {
    /// Title as printed, white space made single.
    package var title: String?
    /// Date of the document: of the meeting for a record, of publication else.
    package var published: PartialDate?
    /// How the date is known.
    package var publishedBasis: DateBasis
    /// One sentence that says how the date is known, or why it is not.
    package var publishedReason: String?
    /// Sort of document; nil where the text does not tell.
    package var kind: SourceKind?
    /// Who published it.
    package var publisher: String?
    /// The document's own reference number.
    package var reference: String?
    /// ISO 639-1 code of the language, or nil where it is not recognised.
    package var language: String?
    /// Handling marking, as the document prints it or the reader gives it, such as `LIMITE`.
    package var marking: String?

    /// Makes metadata; everything not said is unknown.
    package init(
        title: String? = nil,
        published: PartialDate? = nil,
        publishedBasis: DateBasis = .unknown,
        publishedReason: String? = nil,
        kind: SourceKind? = nil,
        publisher: String? = nil,
        reference: String? = nil,
        language: String? = nil,
        marking: String? = nil
    ) {
        self.title = title
        self.published = published
        self.publishedBasis = publishedBasis
        self.publishedReason = publishedReason
        self.kind = kind
        self.publisher = publisher
        self.reference = reference
        self.language = language
        self.marking = marking
    }

    /// These values with those of the other laid over them where it has any.
    package func overlaid(with given: SourceMetadata) -> SourceMetadata {
        var merged = self
        merged.title = given.title ?? title
        if given.published != nil || given.publishedBasis != .unknown {
            merged.published = given.published
            merged.publishedBasis = given.publishedBasis
            merged.publishedReason = given.publishedReason
        }
        merged.kind = given.kind ?? kind
        merged.publisher = given.publisher ?? publisher
        merged.reference = given.reference ?? reference
        merged.language = given.language ?? language
        merged.marking = given.marking ?? marking
        return merged
    }
}
