internal import BriefCore
internal import BriefStore
internal import TextAnalysis

/// Lays what the reader says over what was said before, and reads the source anew.
struct SourceCorrection {
    let book: Book
    let analyser: Analyser

    /// Applies a correction to one source.
    func apply(_ given: SourceMetadata, to key: SourceKey) throws {
        let said = try book.document(key).given.overlaid(with: given)
        try book.update(key, given: said) { stored in
            analyser.analyse(stored.document, given: stored.given)
        }
    }
}
