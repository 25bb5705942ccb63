/// Something the terminal, or the system about the terminal, has to say.
package enum TerminalEvent: Hashable, Sendable {
    /// A key was pressed; never Ctrl-Z, which suspends the program.
    case key(Key)
    /// The mouse was used, where it is heard.
    case mouse(MouseEvent)
    /// A text was pasted, unfiltered, its line ends as line feeds; never read as keys.
    case paste(String)
    /// The window has another size.
    case resize(Size)
    /// The terminal is gone: save and leave, nothing more can be drawn.
    case hangUp
    /// Another thread asked for the loop to look at its mailbox.
    case wake
    /// The program was suspended and runs again; the screen has been restored.
    case resumed
    /// The system asks for something.
    case signal(TerminalSignal)
}
