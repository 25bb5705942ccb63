internal import BriefData
internal import BriefStore
internal import SourceImport

extension CommandFailure {
    /// The one place where the modules' errors get their exit status.
    init(_ error: any Error) {
        switch error {
        case let failure as CommandFailure: self = failure
        case let error as ImportError: self.init(CommandFailure.status(of: error), "\(error)")
        case let error as StoreError: self.init(CommandFailure.status(of: error), "\(error)")
        case let error as DataError: self.init(CommandFailure.status(of: error), "\(error)")
        default: self.init(.inputOutput, "\(error)")
        }
    }

    /// True for an error of one of the modules.
    static func isKnown(_ error: any Error) -> Bool {
        error is ImportError || error is StoreError || error is DataError
    }

    /// Status for data: a document's front matter is the document's, all else is configuration.
    static func status(of error: DataError) -> ExitStatus {
        if case .badFrontMatter = error { return .badData }
        return .badConfiguration
    }

    /// Status for a file that did not become a document.
    static func status(of error: ImportError) -> ExitStatus {
        switch error {
        case .missing: .noInput
        case .permission, .unreadable, .reader: .inputOutput
        case .type, .foreign, .binary, .empty, .wordless, .limits, .excess, .symlink, .malformed,
            .encrypted, .dtd, .unsupported:
            .badData
        }
    }

    /// Status for what went wrong with a book or notebook.
    static func status(of error: StoreError) -> ExitStatus {
        switch error {
        case .noSuchFile: .noInput
        case .notAFile, .exists, .readOnly, .full, .noPermission, .noFolder, .noTemporaryFolder:
            .cannotCreate
        case .notADatabase, .foreign, .newer, .older, .strangeSchema, .cutShort, .damaged,
            .badAnalysis,
            .tooLarge:
            .badData
        case .unknownSource, .unknownFinding, .nothingToUndo, .nothingToRedo: .nothingFound
        case .ambiguousSource: .usage
        case .locked, .replaced, .inputOutput, .interrupted, .unexpected: .inputOutput
        }
    }
}
