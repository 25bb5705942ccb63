/// One compact JSON object, built key by key in the order of the calls.
///
/// No space stands after `:` or `,`. Characters of the classes Cc, Cf, Zl and
/// Zp are written as `\u` escapes, so that a line is a line whatever the text.
struct JSONLine {
    private var bytes: [UInt8] = [UInt8(ascii: "{")]

    /// The finished object, without a newline.
    var text: String {
        String(decoding: bytes, as: UTF8.self) + "}"
    }

    /// Adds a string, or `null`.
    mutating func add(_ key: StaticString, _ value: String?) {
        begin(key)
        if let value {
            JSONLine.quote(value, into: &bytes)
        } else {
            bytes.append(contentsOf: "null".utf8)
        }
    }

    /// Adds a number, or `null`.
    mutating func add(_ key: StaticString, _ value: Int?) {
        begin(key)
        bytes.append(contentsOf: (value.map(String.init) ?? "null").utf8)
    }

    /// Adds `true` or `false`.
    mutating func add(_ key: StaticString, _ value: Bool) {
        begin(key)
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Adds a list of strings.
    mutating func add(_ key: StaticString, _ values: [String]) {
        begin(key)
        list(values) { JSONLine.quote($0, into: &$1) }
    }

    /// Adds a list of pairs of numbers, such as `[[3,8],[12,15]]`.
    mutating func add(_ key: StaticString, pairs: [(Int, Int)]) {
        begin(key)
        list(pairs) { $1.append(contentsOf: "[\($0.0),\($0.1)]".utf8) }
    }

    /// Adds a list of objects.
    mutating func add(_ key: StaticString, objects: [JSONLine]) {
        begin(key)
        list(objects) { $1.append(contentsOf: $0.text.utf8) }
    }

    /// Adds an object.
    mutating func add(_ key: StaticString, object: JSONLine) {
        begin(key)
        bytes.append(contentsOf: object.text.utf8)
    }

    private mutating func list<Value>(_ values: [Value], write: (Value, inout [UInt8]) -> Void) {
        bytes.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(value, &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func begin(_ key: StaticString) {
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: "\":".utf8)
    }

    private static func quote(_ text: String, into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes.append(contentsOf: "\\\"".utf8)
            case "\\": bytes.append(contentsOf: "\\\\".utf8)
            case "\n": bytes.append(contentsOf: "\\n".utf8)
            case "\r": bytes.append(contentsOf: "\\r".utf8)
            case "\t": bytes.append(contentsOf: "\\t".utf8)
            case " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            default:
                if mustEscape(scalar) {
                    for unit in String(scalar).utf16 { escape(unit, into: &bytes) }
                } else {
                    bytes.append(
                        contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                    )
                }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    private static func escape(_ unit: UInt16, into bytes: inout [UInt8]) {
        let digits = String(unit, radix: 16)
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: String(repeating: "0", count: 4 - digits.count).utf8)
        bytes.append(contentsOf: digits.utf8)
    }
}
