internal import Glibc

/// The name of a file as the system has it: bytes that need not be UTF-8.
package struct FilePath: Hashable, Comparable, Sendable {
    /// The bytes, without a terminating zero.
    package let bytes: [UInt8]

    /// A path given as text.
    package init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// A path of raw bytes.
    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The path for people; a byte that is no UTF-8 is shown as `\xe9`.
    package var shown: String { FilePath.escaped(bytes[...]) }

    /// What stands after the last slash, for people.
    package var name: String { FilePath.escaped(lastBytes) }

    /// What stands after the last slash.
    var lastBytes: ArraySlice<UInt8> {
        bytes[(bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
    }

    /// The folder it stands in, the current one for a name alone.
    var folder: FilePath {
        let folder = bytes.dropLast(lastBytes.count)
        return folder.isEmpty ? FilePath(".") : FilePath(bytes: Array(folder))
    }

    private static func escaped(_ bytes: ArraySlice<UInt8>) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = ""
        var rest = bytes
        while let byte = rest.first {
            let length = max(1, UTF8Sequence.length(in: rest))
            let part = rest.prefix(length)
            if let words = String(validating: part, as: UTF8.self) {
                text += words
            } else {
                text += "\\x" + String(byte, radix: 16)
            }
            rest = rest.dropFirst(length)
        }
        return text
    }

    /// The entry of that name in this folder.
    package func appending(_ entry: [UInt8]) -> FilePath {
        let slash: [UInt8] = bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
        return FilePath(bytes: bytes + slash + entry)
    }

    /// A digest of the absolute path, links resolved, that does not tell the path; nil where
    /// nothing is there.
    package var placeDigest: String? { resolved.map { MessageDigest.sha256($0.bytes) } }

    /// What the name leads to where it is a link; nil else.
    package var linkTarget: FilePath? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = withCString { readlink($0, &buffer, buffer.count) }
        guard length > 0 else { return nil }
        return FilePath(bytes: buffer[..<length].map { UInt8(bitPattern: $0) })
    }

    /// The absolute path, links resolved; nil, and the system's number, where there is none.
    var resolved: FilePath? {
        guard let path = withCString({ realpath($0, nil) }) else { return nil }
        defer { free(path) }
        return FilePath(
            bytes: UnsafeBufferPointer(start: path, count: strlen(path)).map {
                UInt8(bitPattern: $0)
            }
        )
    }

    /// True where the path is the folder or stands under it, both absolute.
    func isInside(_ folder: FilePath) -> Bool {
        guard bytes.starts(with: folder.bytes) else { return false }
        let rest = bytes.dropFirst(folder.bytes.count)
        return rest.isEmpty || rest.first == UInt8(ascii: "/")
            || folder.bytes.last == UInt8(ascii: "/")
    }

    /// Calls the closure with the path as a C string.
    package func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
        return terminated.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return "".withCString(body) }
            return body(base)
        }
    }

    /// By bytes, so that the order is the same in every locale.
    package static func < (left: FilePath, right: FilePath) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
