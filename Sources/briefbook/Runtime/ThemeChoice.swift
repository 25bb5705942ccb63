internal import BriefData
internal import TerminalScreen

/// The themes there are: those in the program, those shipped, the reader's own.
struct ThemeChoice {
    /// The theme a start without `--theme` uses.
    static let standard = "dark"

    /// A theme fitted to a terminal's colours.
    ///
    /// The standard theme needs no file unless the reader has one of that name;
    /// another is looked for in the reader's folder, then among those shipped.
    ///
    /// - Throws: `DataError` for an unknown name or a bad file.
    func theme(_ name: String, depth: ColorDepth) throws -> Theme {
        let own = readersFolder + "/" + name + ".yaml"
        if let builtIn = ThemeDefinition.builtIn[name], !Workspace.exists(own) {
            return try Theme(builtIn, depth: depth)
        }
        return try files.theme(named: name, depth: depth)
    }

    /// Names of all themes, sorted; those in the program where folders cannot be read.
    var names: [String] {
        (try? files.names()) ?? ThemeDefinition.builtIn.keys.sorted()
    }

    private var readersFolder: String { Workspace.configuration + "/themes" }

    private var files: ThemeFiles {
        let shipped = try? DataFolder().path(of: "Themes")
        return ThemeFiles(folders: [readersFolder] + [shipped].compactMap(\.self))
    }
}
