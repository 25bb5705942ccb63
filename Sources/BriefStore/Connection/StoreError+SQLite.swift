internal import GRDB

extension StoreError {
    /// The error an operation on a file ended with, in this module's words.
    init(_ error: any Error, path: String) {
        if let own = error as? StoreError {
            self = own
            return
        }
        guard let answer = error as? DatabaseError else {
            self = .unexpected(path, detail: String(describing: error))
            return
        }
        if answer.extendedResultCode == .SQLITE_IOERR_GETTEMPPATH {
            self = .noTemporaryFolder(path)
            return
        }
        let detail = answer.message ?? String(describing: answer.resultCode)
        switch answer.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path)
        case .SQLITE_FULL: self = .full(path)
        case .SQLITE_READONLY: self = .readOnly(path)
        case .SQLITE_NOTADB: self = .notADatabase(path)
        case .SQLITE_CORRUPT: self = .damaged(path, detail: detail)
        case .SQLITE_INTERRUPT: self = .interrupted
        case .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: self = .noPermission(path)
        case .SQLITE_IOERR: self = .inputOutput(path, detail: detail)
        default: self = .unexpected(path, detail: detail)
        }
    }
}
