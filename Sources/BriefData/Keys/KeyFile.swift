/// The reader's keys as their file has them; what the names in it mean is not known here.
package struct KeyFile: Equatable, Sendable {
    /// A command with its keys.
    package struct Entry: Equatable, Sendable {
        /// The place the keys are for; nil for everywhere.
        package let place: String?
        /// The command.
        package let command: String
        /// Its keys; empty where it is to have none.
        package let keys: [String]
        /// The line it stands on.
        package let line: Int
    }

    /// A set of keys, by name.
    package struct Preset: Equatable, Sendable {
        /// The name.
        package let name: String
        /// The line it stands on.
        package let line: Int
    }

    /// The file.
    package let file: String
    /// The set of keys to begin with, and its line; nil where none is named.
    package private(set) var preset: Preset?
    /// The commands, in the order of the file.
    package private(set) var entries: [Entry] = []
    /// What is wrong with lines that are left out; one takes no other with it.
    package private(set) var problems: [DataError] = []

    /// Where a line of the file stands, as problems name it.
    package func origin(of line: Int) -> String { "\(DataPlace(file: file, line: line))" }

    /// Reads a file: `preset: NAME`, then under `keys:` and under names of places lines
    /// `command: key` or `command: [key, key]`.
    ///
    /// - Throws: `DataError` where the file cannot be read or is no text; what is wrong with a line
    ///   is among ``problems``.
    package init(path: String) throws(DataError) {
        try self.init(file: path, bytes: FileReading.bytes(of: path))
    }

    /// Reads the bytes of a file.
    ///
    /// - Throws: `DataError` where they are no text.
    package init(file: String, bytes: [UInt8]) throws(DataError) {
        self.file = file
        let root: YamlValue?
        do throws(DataError) {
            root = try YamlFile(file: file, bytes: bytes).root
        } catch {
            guard case .notYAML = error, let text = String(validating: bytes, as: UTF8.self) else {
                throw error
            }
            let pieces = YamlPieces(file: file, text: text)
            problems = pieces.problems
            for part in pieces.parts { take(part) }
            return
        }
        guard let root else { return }
        guard let parts = root.map else {
            let place = DataPlace(file: file, line: root.line)
            let expected = "“keys:” and lines under it"
            problems.append(.wrongShape(place, of: "keys", expected: expected))
            return
        }
        for part in parts { take(part) }
    }

    /// Takes in what stands under a name at the beginning of a line.
    private mutating func take(_ part: YamlValue.Pair) {
        if part.value.text == "" { return }
        if part.key == "preset" {
            if let name = part.value.text {
                preset = Preset(name: name, line: part.line)
            } else {
                leaveOut(part, expected: "the name of one set of keys, such as “preset: vim”")
            }
            return
        }
        guard let lines = part.value.map else {
            leaveOut(part, expected: "“command: key” lines under it")
            return
        }
        let place = part.key == "keys" ? nil : part.key
        for line in lines {
            guard let keys = KeyFile.keys(line.value) else {
                leaveOut(line, expected: "“\(line.key): key” or “\(line.key): [key, key]”")
                continue
            }
            if let first = entries.first(where: { $0.place == place && $0.command == line.key }) {
                problems.append(
                    .duplicate(
                        DataPlace(file: file, line: line.line),
                        of: line.key,
                        first: DataPlace(file: file, line: first.line)
                    )
                )
                continue
            }
            entries.append(Entry(place: place, command: line.key, keys: keys, line: line.line))
        }
    }

    private mutating func leaveOut(_ pair: YamlValue.Pair, expected: String) {
        let place = DataPlace(file: file, line: pair.line)
        problems.append(.wrongShape(place, of: pair.key, expected: expected))
    }

    /// One key, some, or none; nil for anything else.
    private static func keys(_ value: YamlValue) -> [String]? {
        if let text = value.text { return ["", "~", "null"].contains(text) ? [] : [text] }
        if let items = value.list, items.isEmpty { return [] }
        return value.texts
    }
}
