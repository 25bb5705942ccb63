/// By what a source is cited besides its title and date.
package struct Imprint: Hashable, Sendable {
    /// Who published it; nil where that is not known.
    package let publisher: String?
    /// Its own number, such as that of a Council document; nil where it has none.
    package let reference: String?
    /// Its handling marking; nil where it has none.
    package let marking: String?
    /// Sort of document; nil where that is not known.
    package let kind: SourceKind?

    /// Puts the parts together.
    package init(
        publisher: String? = nil,
        reference: String? = nil,
        marking: String? = nil,
        kind: SourceKind? = nil
    ) {
        self.publisher = publisher
        self.reference = reference
        self.marking = marking
        self.kind = kind
    }
}

extension SourceMetadata {
    /// By what the source is cited besides its title and date.
    package var imprint: Imprint {
        Imprint(publisher: publisher, reference: reference, marking: marking, kind: kind)
    }
}
