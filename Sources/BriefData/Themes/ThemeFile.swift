internal import TerminalScreen

/// A theme as its file has it, with the lines of its parts.
struct ThemeFile {
    let definition: ThemeDefinition
    /// The file.
    let file: String
    /// Lines by place, as `ThemeError` names places: `roles pane.title`, `palette accent`.
    private let lines: [String: Int]
    /// Line of `inherits`; 0 where there is none.
    private let inheritsLine: Int

    private static let maps = ["palette", "roles", "sixteen", "mono"]

    /// Reads a parsed file; `roles` are all there are, so that misspelt ones are told.
    ///
    /// - Throws: `DataError` for the first thing that is not as it should be.
    init(_ yaml: YamlFile, name: String, roles: Set<String>) throws(DataError) {
        var definition = ThemeDefinition(name: name)
        var lines: [String: Int] = [:]
        var inheritsLine = 0
        func place(_ line: Int) -> DataPlace { DataPlace(file: yaml.file, line: line) }
        if let root = yaml.root, root.map == nil {
            throw .wrongShape(place(root.line), of: "theme", expected: "“key: value” lines")
        }
        for pair in yaml.root?.map ?? [] {
            if pair.key == "inherits", let parent = pair.value.text, !parent.isEmpty {
                definition.inherits = parent
                inheritsLine = pair.line
                continue
            }
            guard ThemeFile.maps.contains(pair.key) else {
                throw .unknownKey(
                    place(pair.line),
                    of: "theme",
                    key: pair.key,
                    known: ["inherits"] + ThemeFile.maps
                )
            }
            var values: [String: String] = [:]
            for entry in try ThemeFile.entries(pair, place) {
                if pair.key != "palette", !roles.contains(entry.key) {
                    let known = ThemeFile.near(entry.key, in: roles)
                    throw .unknownKey(place(entry.line), of: pair.key, key: entry.key, known: known)
                }
                guard let text = entry.value.text else {
                    throw .wrongShape(
                        place(entry.line),
                        of: pair.key,
                        expected: "“\(entry.key): colour on colour bold”"
                    )
                }
                values[entry.key] = text
                lines["\(pair.key) \(entry.key)"] = entry.line
            }
            switch pair.key {
            case "palette": definition.palette = values
            case "roles": definition.roles = values
            case "sixteen": definition.sixteen = values
            default: definition.mono = values
            }
        }
        self.definition = definition
        self.lines = lines
        self.inheritsLine = inheritsLine
        file = yaml.file
    }

    /// An error of the theme with the line that it is about.
    func explained(_ error: ThemeError) -> DataError {
        let line =
            switch error {
            case .unknownColor(_, let place, _), .unknownWord(_, let place, _): lines[place] ?? 0
            case .unknownParent, .circle: inheritsLine
            }
        return .badTheme(DataPlace(file: file, line: line), problem: "\(error)")
    }

    private static func entries(
        _ pair: YamlValue.Pair,
        _ place: (Int) -> DataPlace
    ) throws(DataError) -> [YamlValue.Pair] {
        if let entries = pair.value.map { return entries }
        if pair.value.text == "" { return [] }
        throw .wrongShape(place(pair.line), of: pair.key, expected: "“name: value” lines")
    }

    /// Roles that share the first part of a name; all first parts where none does.
    private static func near(_ role: String, in roles: Set<String>) -> [String] {
        let head = role.split(separator: ".").first ?? ""
        let kin = roles.filter { $0 == head || $0.hasPrefix(head + ".") }
        return (kin.isEmpty ? roles.filter { !$0.contains(".") } : kin).sorted()
    }
}
