internal import BriefCore
internal import BriefStore

/// What is left of a file once the book took it or not.
struct StoredFile {
    /// Its place among the inputs.
    let index: Int
    /// The file first, then what was read within it.
    let parts: [StoredPart]
}

/// What the line on a file, or on a file within it, is made of; nothing of its text.
struct StoredPart {
    /// What became of it.
    enum State {
        /// The book had the file, by its hash, when it was read.
        case met(String)
        /// The book has it.
        case known(SourceKey)
        case failed(reason: String, CommandFailure)
        /// What the book made of it, and what the reader said of a digest it took the place of.
        case stored(Result<ImportOutcome, StoreError>, corrections: SourceMetadata?)
        /// Not yet told.
        case open
    }

    /// The file as it was named.
    let shown: String
    /// What became of it.
    let state: State
    /// What was strange about it.
    let warnings: [String]
    /// True where it is only a part.
    let isCut: Bool
    /// SHA-256 of the file; nil of one that was not read or is known.
    let hash: String?
    /// SHA-256 of the original it is a digest of.
    let digestOf: String?

    /// What is left of a part, before it is known what the book makes of it.
    init(_ part: PreparedPart) {
        shown = part.input.shown
        switch part.prepared {
        case .known(let met):
            (state, warnings, isCut, hash, digestOf) = (.met(met), [], false, nil, nil)
        case .failed(let reason, let failure):
            state = .failed(reason: reason, failure)
            (warnings, isCut, hash, digestOf) = ([], false, nil, nil)
        case .source(let source, let said, let isCut):
            state = .open
            warnings = said + source.document.warnings + source.analysis.limits
            self.isCut = isCut
            hash = source.document.hash
            digestOf = source.digestOf
        }
    }

    private init(_ part: StoredPart, _ state: State) {
        shown = part.shown
        self.state = state
        warnings = part.warnings
        isCut = part.isCut
        hash = part.hash
        digestOf = part.digestOf
    }

    /// The same part with what the book made of it.
    func with(
        _ outcome: Result<ImportOutcome, StoreError>,
        _ corrections: SourceMetadata? = nil
    ) -> StoredPart {
        StoredPart(self, .stored(outcome, corrections: corrections))
    }

    /// The same part with the source that the book has of it.
    func known(as key: SourceKey) -> StoredPart { StoredPart(self, .known(key)) }
}
