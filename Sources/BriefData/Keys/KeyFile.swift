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

    /// The file.
    package let file: String
    /// The set of keys to begin with, and its line; nil where none is named.
    package let preset: Preset?
    /// The commands, in the order of the file.
    package let entries: [Entry]

    /// A set of keys, by name.
    package struct Preset: Equatable, Sendable {
        /// The name.
        package let name: String
        /// The line it stands on.
        package let line: Int
    }

    /// Where a line of the file stands, as problems name it.
    package func origin(of line: Int) -> String { "\(DataPlace(file: file, line: line))" }

    /// Reads a file: `preset: NAME`, then under `keys:` and under names of places lines
    /// `command: key` or `command: [key, key]`.
    ///
    /// - Throws: `DataError` for the first thing that is not as it should be.
    package init(path: String) throws(DataError) {
        try self.init(file: path, bytes: FileReading.bytes(of: path))
    }

    /// Reads the bytes of a file.
    ///
    /// - Throws: `DataError` for the first thing that is not as it should be.
    package init(file: String, bytes: [UInt8]) throws(DataError) {
        let yaml = try YamlFile(file: file, bytes: bytes)
        self.file = file
        var preset: Preset?
        var entries: [Entry] = []
        func place(_ line: Int) -> DataPlace { DataPlace(file: file, line: line) }
        if let root = yaml.root, root.map == nil {
            throw .wrongShape(place(root.line), of: "keys", expected: "“keys:” and lines under it")
        }
        for part in yaml.root?.map ?? [] {
            if part.key == "preset", let name = part.value.text, !name.isEmpty {
                preset = Preset(name: name, line: part.line)
                continue
            }
            if part.value.text == "" { continue }
            guard let lines = part.value.map else {
                throw .wrongShape(
                    place(part.line),
                    of: part.key,
                    expected: "“command: key” lines under it"
                )
            }
            for line in lines {
                guard let keys = KeyFile.keys(line.value) else {
                    throw .wrongShape(
                        place(line.line),
                        of: line.key,
                        expected: "“\(line.key): key” or “\(line.key): [key, key]”"
                    )
                }
                let name = part.key == "keys" ? nil : part.key
                entries.append(
                    Entry(place: name, command: line.key, keys: keys, line: line.line)
                )
            }
        }
        self.preset = preset
        self.entries = entries
    }

    /// One key, some, or none; nil for anything else.
    private static func keys(_ value: YamlValue) -> [String]? {
        if let text = value.text { return ["", "~", "null"].contains(text) ? [] : [text] }
        if let items = value.list, items.isEmpty { return [] }
        return value.texts
    }
}
