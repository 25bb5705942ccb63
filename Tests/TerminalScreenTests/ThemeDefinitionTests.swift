import Foundation
import TerminalScreen
import Testing

@Suite struct `The themes in the folder` {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Themes")

    @Test(arguments: ["dark", "light", "mono"])
    func `are the built-in ones`(name: String) throws {
        let file = Self.folder.appendingPathComponent(name + ".yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(Self.read(text, name: name) == ThemeDefinition.builtIn[name])
    }

    @Test func `are listed with every role the built-in ones answer for`() throws {
        let readme = Self.folder.appendingPathComponent("README.md")
        let text = try String(contentsOf: readme, encoding: .utf8)
        let roles = ThemeDefinition.dark.roles.keys.filter { role in
            !ThemeDefinition.dark.roles.keys.contains { $0.hasPrefix(role + ".") }
        }
        for role in roles { #expect(text.contains("| `\(role)` |"), "\(role)") }
    }

    /// Reads as much YAML as these files use.
    private static func read(_ text: String, name: String) -> ThemeDefinition {
        var definition = ThemeDefinition(name: name)
        var section = ""
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: ":", maxSplits: 1).map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: " \""))
            }
            let value = parts.count > 1 ? parts[1] : ""
            if !line.hasPrefix(" ") {
                section = parts[0]
                if section == "inherits" { definition.inherits = value }
                continue
            }
            switch section {
            case "palette": definition.palette[parts[0]] = value
            case "roles": definition.roles[parts[0]] = value
            case "sixteen": definition.sixteen[parts[0]] = value
            default: definition.mono[parts[0]] = value
            }
        }
        return definition
    }
}
