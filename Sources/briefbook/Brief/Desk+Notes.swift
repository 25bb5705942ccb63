internal import BriefCore
internal import BriefStore

extension Desk {
    /// The reader's notes in the notebook that goes with a workspace's book, newest first; none,
    /// which is said on standard error, where they cannot be read.
    static func notes(_ workspace: Workspace) -> [NotebookEntry] {
        guard workspace.isPaired, Workspace.exists(workspace.notebook) else { return [] }
        do {
            let desk = try Desk(workspace)
            defer { try? desk.notebook.close() }
            return try desk.notebook.entries(.note, count: Desk.shown).rows
        } catch {
            StandardError.line("briefbook: " + CommandFailure(error).description)
            return []
        }
    }
}
