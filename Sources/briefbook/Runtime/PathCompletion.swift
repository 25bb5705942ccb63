internal import Glibc
internal import Navigator
internal import SourceImport

/// Goes on with the path of a file as a shell does.
struct PathCompletion {
    private let typed: String

    /// Names shown at most.
    private static let shown = 24

    /// A path as far as it is typed.
    init(_ typed: String) { self.typed = typed }

    /// The path as far as there is one way to go on, and the names that begin so where that is no
    /// further than was typed, or where there are several.
    var message: Message {
        let end = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
        let (head, start) = (typed[..<end], typed[end...])
        if typed == "~" { return .pathCompleted(typed, "~/", []) }
        let folder = head.isEmpty ? "." : BesideWork.absolute(String(head))
        let names = FolderWalk.names(in: FilePath(folder)).filter { name in
            name.hasPrefix(start) && (!start.isEmpty || !name.hasPrefix("."))
        }.map { name in
            FolderWalk.isFolder(FilePath(folder + "/" + name)) ? name + "/" : name
        }
        let path = names.isEmpty ? typed : head + names.commonStart
        let more = names.count - PathCompletion.shown
        let choices =
            Array(names.prefix(PathCompletion.shown)) + (more > 0 ? ["and \(more) more"] : [])
        return .pathCompleted(typed, path, names.count > 1 || path == typed ? choices : [])
    }
}
