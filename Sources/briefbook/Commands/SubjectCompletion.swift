internal import ArgumentParser
internal import BriefCore
internal import BriefStore

/// What the shell offers where a subject is wanted.
enum SubjectCompletion {
    /// Asks the book for names that begin as typed.
    static var kind: CompletionKind {
        .custom { _, _, typed in SubjectCompletion.names(beginningWith: typed) }
    }

    /// Codes and names of the subjects of the book, without any word where it cannot be read.
    private static func names(beginningWith typed: String) -> [String] {
        guard let book = try? BookAccess(workspace: Workspace()).reading() else { return [] }
        defer { try? book.close() }
        let folded = typed.lowercased()
        return [SubjectKind.country, .forum, .priority].flatMap { kind -> [String] in
            guard let rows = try? book.subjects(kind, .named, count: 2_000).rows else { return [] }
            return rows.flatMap { [$0.id.code, $0.name] }
        }.filter { folded.isEmpty || $0.lowercased().hasPrefix(folded) }
    }
}
