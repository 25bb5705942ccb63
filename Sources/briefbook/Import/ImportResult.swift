internal import BriefCore
internal import BriefStore
internal import Navigator

/// What became of one file.
struct ImportResult {
    /// The closed list of results.
    enum Outcome: String {
        case imported, known, updated, partial, refused, gone
    }

    /// The file as it was named.
    let file: String
    /// What became of it.
    let outcome: Outcome
    /// One word for a refusal; nil else.
    let reason: String?
    /// The refusal in full, or a word on what else happened; nil for nothing to add.
    let remark: String?
    /// What was strange in the file.
    let warnings: [String]
    /// The source that stands for it; nil for a refusal.
    let source: SourceKey?
    /// Events, issues, points and positions found; nil where it was not analysed.
    let findings: Int?
    /// Status the program ends with where this is the first failure.
    let status: ExitStatus
    /// True where the book, not the file, was at fault: no other file would fare better.
    let concernsBook: Bool

    /// True where a digest of it was in the book, whose place it takes.
    private(set) var isInPlaceOfDigest = false

    /// A file that was taken in, or was there already.
    init(
        file: String,
        _ outcome: ImportOutcome,
        isUpdated: Bool = false,
        isCut: Bool = false,
        warnings: [String]
    ) {
        self.file = file
        source = outcome.source
        reason = nil
        remark = nil
        status = .done
        concernsBook = false
        switch outcome {
        case .imported(_, let count):
            self.outcome = isCut ? .partial : .imported
            findings = count
            self.warnings = warnings
        case .replaced(_, let count, let digest):
            self.outcome = isCut ? .partial : .imported
            findings = count
            self.warnings = ["takes the place of its digest \(digest)"] + warnings
            isInPlaceOfDigest = true
        case .renewed(_, let count, let older):
            self.outcome = isCut ? .partial : .updated
            findings = count
            self.warnings = ["takes the place of its older edition \(older)"] + warnings
        case .known:
            self.outcome = isUpdated ? .updated : .known
            findings = nil
            self.warnings = warnings
        }
    }

    /// A file that was not taken in.
    init(
        refused file: String,
        reason: String,
        why: String,
        status: ExitStatus,
        concernsBook: Bool = false
    ) {
        self.file = file
        outcome = .refused
        self.reason = reason
        remark = why
        warnings = []
        source = nil
        findings = nil
        self.status = status
        self.concernsBook = concernsBook
    }

    /// A watched file that is not there any more; what was read from it is.
    init(gone file: String) {
        self.file = file
        outcome = .gone
        reason = nil
        remark = "its source stays in the book; `briefbook remove` takes it out"
        warnings = []
        source = nil
        findings = nil
        status = .done
        concernsBook = false
    }

    /// A file that was read, but that the book did not take.
    init(notStored file: String, _ error: any Error) {
        let failure = CommandFailure(error)
        let reason: String
        var isBooks = true
        switch error as? StoreError {
        case .tooLarge: (reason, isBooks) = ("limits", false)
        case .badAnalysis: (reason, isBooks) = ("book", false)
        case .full: reason = "full"
        case .locked: reason = "locked"
        default: reason = "book"
        }
        self.init(
            refused: file,
            reason: reason,
            why: isBooks ? "\(file): not stored; \(failure)" : "\(failure)",
            status: failure.status,
            concernsBook: isBooks
        )
    }

    /// The result as a JSON line.
    var json: JSONLine {
        var line = JSONLine()
        line.add("kind", "import")
        line.add("file", file)
        line.add("result", outcome.rawValue)
        line.add("reason", reason)
        line.add("warnings", warnings)
        line.add("source", source?.text)
        line.add("findings", findings)
        return line
    }

    /// True where it has made the book another.
    var isTaken: Bool { [.imported, .updated, .partial].contains(outcome) }

    /// What became of it in a sentence without the file.
    var why: String {
        if outcome == .refused, let remark { return RefusedFile(file: file, remark).why }
        return ([outcome.rawValue, remark].compactMap(\.self) + warnings).joined(separator: "; ")
    }

    /// The result as one line for people.
    var text: String {
        guard outcome != .refused else { return "refused   " + (remark ?? file) }
        var line =
            outcome.rawValue + String(repeating: " ", count: 10 - outcome.rawValue.count) + file
        if let findings { line += " · " + FindingText.count(findings, "finding") }
        if let source { line += " · " + source.text }
        let parts = [remark].compactMap(\.self) + warnings
        for part in parts where !BriefingAdvice.isAdvice(part) { line += " · " + part }
        return line
    }
}
