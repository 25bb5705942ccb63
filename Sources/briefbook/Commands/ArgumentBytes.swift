internal import SourceImport

/// The program's arguments as the system hands them over: bytes that need not be UTF-8.
///
/// The argument parser knows text only. A byte that is no UTF-8 travels through it as a
/// private character of its own, and so do the bytes of those characters themselves, so
/// that every argument comes out as it went in.
enum ArgumentBytes {
    private static let first: UInt32 = 0x10FF00

    /// The arguments behind the program's name.
    static func ofProgram() -> [String] {
        (0..<Int(CommandLine.argc)).dropFirst().compactMap { index in
            CommandLine.unsafeArgv[index].map { pointer in
                text(
                    UnsafeBufferPointer(start: pointer, count: length(of: pointer)).map {
                        UInt8(bitPattern: $0)
                    }
                )
            }
        }
    }

    private static func length(of text: UnsafePointer<CChar>) -> Int {
        var length = 0
        while text[length] != 0 { length += 1 }
        return length
    }

    /// An argument as text for the parser.
    static func text(_ bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self), !isCoded(text) { return text }
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let value = byte < 0x80 ? UInt32(byte) : first + UInt32(byte)
            text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(text)
    }

    /// True where an argument was no UTF-8.
    static func isCoded(_ argument: String) -> Bool {
        argument.utf8.contains(0xF4)
            && argument.unicodeScalars.contains { $0.value >= first + 0x80 }
    }

    /// The bytes of an argument.
    static func bytes(_ argument: String) -> [UInt8] {
        guard isCoded(argument) else { return Array(argument.utf8) }
        return argument.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
}

extension FilePath {
    /// The path an argument names.
    init(argument: String) {
        self.init(bytes: ArgumentBytes.bytes(argument))
    }
}

extension String {
    /// An argument for people; a byte that is no UTF-8 is shown as `\xe9`.
    var asShown: String {
        ArgumentBytes.isCoded(self) ? FilePath(argument: self).shown : self
    }
}
