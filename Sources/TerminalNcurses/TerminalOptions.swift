package import TerminalScreen

/// What the reader, or the program, decides about the terminal.
package struct TerminalOptions: Sendable {
    /// Draw ASCII only, whatever the locale says.
    package var isASCIIOnly: Bool
    /// At most so many colours, whatever the terminal has.
    package var depthLimit: ColorDepth

    /// Options; what is left out is decided by the environment.
    package init(isASCIIOnly: Bool = false, depthLimit: ColorDepth = .full) {
        self.isASCIIOnly = isASCIIOnly
        self.depthLimit = depthLimit
    }
}
