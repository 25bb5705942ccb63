internal import Yams

/// A value of a YAML file, with the line it begins on.
///
/// Every scalar is text: data say `code: NO` and mean Norway.
struct YamlValue {
    /// The shapes a value can have.
    indirect enum Shape {
        case text(String)
        case list([YamlValue])
        case map([Pair])
    }

    /// A key and its value.
    struct Pair {
        let key: String
        let line: Int
        let value: YamlValue
    }

    let line: Int
    let shape: Shape

    /// Makes a value.
    init(line: Int, shape: Shape) {
        self.line = line
        self.shape = shape
    }

    /// Takes over a parsed node; keys must be plain texts.
    init(_ node: Node, file: String) throws(DataError) {
        line = node.mark?.line ?? 0
        switch node {
        case .scalar(let scalar):
            shape = .text(scalar.string)
        case .sequence(let sequence):
            var items: [YamlValue] = []
            for item in sequence { items.append(try YamlValue(item, file: file)) }
            shape = .list(items)
        case .mapping(let mapping):
            var pairs: [Pair] = []
            for (key, value) in mapping {
                let keyLine = key.mark?.line ?? line
                guard case .scalar(let name) = key else {
                    let place = DataPlace(file: file, line: keyLine)
                    throw .notYAML(place, problem: "a key must be text")
                }
                let value = try YamlValue(value, file: file)
                pairs.append(Pair(key: name.string, line: keyLine, value: value))
            }
            shape = .map(pairs)
        case .alias:
            throw .notYAML(DataPlace(file: file, line: line), problem: "aliases are not read here")
        }
    }

    /// The text; nil for a list or a map.
    var text: String? {
        guard case .text(let text) = shape else { return nil }
        return text
    }

    /// The pairs of a map; nil for anything else.
    var map: [Pair]? {
        guard case .map(let pairs) = shape else { return nil }
        return pairs
    }

    /// The items of a list; nil for anything else.
    var list: [YamlValue]? {
        guard case .list(let items) = shape else { return nil }
        return items
    }

    /// The texts of a list of texts; nil for anything else, an empty text too.
    var texts: [String]? {
        guard case .list(let items) = shape else { return nil }
        var texts: [String] = []
        for item in items {
            guard let text = item.text, !text.isEmpty else { return nil }
            texts.append(text)
        }
        return texts
    }
}
