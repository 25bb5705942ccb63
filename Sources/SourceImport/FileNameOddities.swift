internal import BriefCore

/// What is strange in the name of a file, which goes into lists and status lines.
package enum FileNameOddities {
    /// Longer names are cut wherever they are shown.
    private static let length = 200
    /// Folders within folders from which on it is said.
    private static let depth = 64

    /// One line for each oddity of a path.
    package static func warnings(in path: FilePath) -> [String] {
        var lines = warnings(inName: path.name)
        if lines.isEmpty, LookAlikes.has(path) {
            lines.append("marks: another file of the folder has a name that looks the same")
        }
        let count = path.bytes.count { $0 == UInt8(ascii: "/") }
        if count > depth { lines.append("the file stands \(count) folders deep") }
        if let target = path.linkTarget {
            lines.append("a link, read from where it leads: " + target.shown)
        }
        return lines
    }

    /// One line for each oddity of a name, bytes that are no UTF-8 shown as `\xe9`.
    package static func warnings(inName name: String) -> [String] {
        let scalars = name.unicodeScalars
        let isOdd = scalars.contains {
            $0.value == 0x0A || $0.value == 0x0D || $0.value == 0x09 || $0.value == 0x0C
        }
        var lines: [String] = []
        if isOdd || !OddCharacters.warnings(in: SourceText(name)).isEmpty {
            lines.append("marks: odd characters in the file's name, kept and shown as marks")
        } else if name.contains("\\x") {
            lines.append("marks: the file's name is no UTF-8; its bytes are shown as \\x…")
        } else if scalars.contains(where: { (0x300...0x36F).contains($0.value) }) {
            lines.append("marks: accents stand apart in the file's name; another may look the same")
        }
        if name.utf8.count > length {
            lines.append(
                "marks: the file's name is long (\(name.utf8.count) bytes), cut where it is shown"
            )
        }
        return lines
    }
}
