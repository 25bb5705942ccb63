internal import BriefCore

extension StoreError: CustomStringConvertible {
    /// What failed, where, what to do next.
    package var description: String {
        switch self {
        case .noSuchFile(let path): "\(path): no such file; check the path"
        case .notAFile(let path): "\(path): not a plain file; name another path"
        case .exists(let path): "\(path): exists already; name another path or remove it"
        case .notADatabase(let path): "\(path): not a book; name another file"
        case .foreign(let path): "\(path): another program's database; name another file"
        case .newer(let path, let found, let known):
            "\(path): made by a newer version (format \(found), this one reads \(known)); "
                + "install that version"
        case .older(let path, let found, let known):
            "\(path): made by an older version (format \(found), now \(known)); "
                + "copy it to where it can be written and import into it once"
        case .strangeSchema(let path, let object):
            "\(path): not as this program makes it (\(object)); restore a backup"
        case .readOnly(let path):
            "\(path): cannot be written; copy it to a folder of your own or change its rights"
        case .noFolder(let path, let detail):
            "\(path): this folder cannot be made (\(detail)); make it, set HOME or the XDG folder above "
                + "it to one that can be written, or name another path"
        case .noTemporaryFolder(let path):
            "\(path): no folder for temporary files can be written; "
                + "set SQLITE_TMPDIR and TMPDIR to one that can"
        case .noPermission(let path):
            "\(path): permission denied; check its rights and its folder's"
        case .locked(let path): "\(path): in use by another program; try again when that is done"
        case .full(let path): "\(path): the disk is full; make room and try again"
        case .damaged(let path, let detail): "\(path): damaged (\(detail)); restore a backup"
        case .cutShort(let path, let missing):
            "\(path): it lacks its last \(missing) B, as in a copy that was broken off; "
                + "copy it again, or restore a backup"
        case .replaced(let path): "\(path): replaced while open; open it again"
        case .inputOutput(let path, let detail):
            "\(path): cannot be read or written (\(detail)); check the disk"
        default: requestText
        }
    }

    private var requestText: String {
        switch self {
        case .unknownSource(let text): "\(text): no such source; see `briefbook sources`"
        case .ambiguousSource(let text, let choices):
            "\(text): several sources answer to it; name one of "
                + choices.map(\.text).joined(separator: ", ")
        case .unknownFinding(let number): "finding \(number): not in this book; list again"
        case .interrupted: "search stopped; search again"
        case .tooLarge(let file, let parts):
            "\(file): too large (\(parts) parts); split it and import the pieces"
        case .badAnalysis(let file, let detail):
            "\(file): analysis does not fit the text (\(detail)); report this as a fault"
        case .nothingToUndo: "nothing to undo"
        case .nothingToRedo: "nothing to redo"
        case .unexpected(let path, let detail):
            "\(path): unexpected answer from SQLite (\(detail)); report this as a fault"
        default: "unknown fault; report it"
        }
    }
}
