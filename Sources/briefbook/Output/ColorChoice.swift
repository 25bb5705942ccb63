/// When text is set in colours and bold.
enum ColorChoice: String, CaseIterable, Sendable {
    case auto, always, never

    /// True where colour is to be used; `auto` asks for a terminal, and for the
    /// environment not to say otherwise.
    ///
    /// - Source: no-color.org; `CLICOLOR_FORCE` as in the BSD tools.
    func allows(terminal: Bool) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto:
            if Workspace.environment("NO_COLOR") != nil {
                false
            } else if let force = Workspace.environment("CLICOLOR_FORCE"), force != "0" {
                true
            } else {
                terminal && Workspace.environment("TERM") != "dumb"
            }
        }
    }
}
