package import TerminalScreen

/// The themes in files, and those built in.
///
/// A file's name is its theme's name; the reader's files come before the program's,
/// and a file before a built-in theme of its name.
package struct ThemeFiles: Sendable {
    /// Folders that hold themes, the preferred first; they need not exist.
    package let folders: [String]

    private static let ending = ".yaml"

    /// Names the folders; nothing is read yet.
    package init(folders: [String]) {
        self.folders = folders
    }

    /// Names of all themes, sorted.
    ///
    /// - Throws: `DataError.cannotRead`.
    package func names() throws(DataError) -> [String] {
        var names = Set(ThemeDefinition.builtIn.keys)
        for folder in folders {
            for path in try FileReading.files(in: folder, ending: ThemeFiles.ending) {
                names.insert(FileReading.baseName(of: path, ending: ThemeFiles.ending))
            }
        }
        return names.sorted()
    }

    /// The theme called `name`, fitted to a terminal of `depth`.
    ///
    /// What a theme inherits is read too, and each is checked for every depth, so
    /// that a mistake does not wait for another terminal.
    ///
    /// - Throws: `DataError`, with the file and line of what is wrong.
    package func theme(named name: String, depth: ColorDepth) throws(DataError) -> Theme {
        var files: [String: ThemeFile] = [:]
        var next: String? = name
        while let wanted = next, files[wanted] == nil, let file = try file(named: wanted) {
            files[wanted] = file
            next = file.definition.inherits
        }
        guard let definition = files[name]?.definition ?? ThemeDefinition.builtIn[name] else {
            throw .noTheme(name: name, known: try names())
        }
        for other in ColorDepth.allCases where other != depth {
            _ = try fitted(definition, other, files)
        }
        return try fitted(definition, depth, files)
    }

    private func fitted(
        _ definition: ThemeDefinition,
        _ depth: ColorDepth,
        _ files: [String: ThemeFile]
    ) throws(DataError) -> Theme {
        do {
            let others = files.mapValues(\.definition)
            return try Theme(definition, depth: depth, others: others)
        } catch {
            let nowhere = DataPlace(file: definition.name, line: 0)
            throw files[error.theme]?.explained(error) ?? .badTheme(nowhere, problem: "\(error)")
        }
    }

    /// The first file of that name; nil where no folder has one.
    private func file(named name: String) throws(DataError) -> ThemeFile? {
        guard !name.isEmpty, !name.contains("/") else { return nil }
        for folder in folders {
            let path = folder + "/" + name + ThemeFiles.ending
            guard FileReading.exists(path) else { continue }
            let yaml = try YamlFile(file: path, bytes: FileReading.bytes(of: path))
            return try ThemeFile(yaml, name: name, roles: ThemeFiles.roles)
        }
        return nil
    }

    /// All roles a theme may speak of: those the built-in themes answer for, and their heads.
    private static let roles: Set<String> = {
        var roles: Set<String> = []
        for definition in ThemeDefinition.builtIn.values {
            for role in definition.roles.keys {
                var parts = role.split(separator: ".")
                while !parts.isEmpty {
                    roles.insert(parts.joined(separator: "."))
                    parts.removeLast()
                }
            }
        }
        return roles
    }()
}

extension ThemeError {
    /// Name of the theme that the mistake is in.
    fileprivate var theme: String {
        switch self {
        case .unknownColor(let theme, _, _), .unknownWord(let theme, _, _),
            .unknownParent(let theme, _), .circle(let theme):
            theme
        }
    }
}
