private import Yams

/// A YAML file as a tree whose nodes know their lines.
struct YamlFile {
    /// The path, as the reader would name it.
    let file: String
    /// The root; nil where the file is empty or all comments.
    let root: YamlValue?

    /// Parses bytes.
    ///
    /// - Throws: `DataError.notUTF8` and `.notYAML`.
    init(file: String, bytes: [UInt8]) throws(DataError) {
        self.file = file
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .notUTF8(file: file)
        }
        let node: Node?
        do {
            node = try compose(yaml: text, .basic)
        } catch {
            throw YamlFile.explained(error, file: file)
        }
        root = if let node { try YamlValue(node, file: file) } else { nil }
    }

    private static func explained(_ error: any Error, file: String) -> DataError {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let why = context.map { "\($0.text), \(problem)" } ?? problem
            return .notYAML(DataPlace(file: file, line: mark.line), problem: why)
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.map { "“\($0)”" }.joined(separator: ", ")
            return .notYAML(
                DataPlace(file: file, line: context.mark.line),
                problem: "\(names) written twice"
            )
        case .reader(let problem, _, _, _):
            return .notYAML(DataPlace(file: file, line: 0), problem: problem)
        default:
            return .notYAML(DataPlace(file: file, line: 0), problem: "cannot be parsed")
        }
    }
}
