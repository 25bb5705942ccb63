internal import Glibc

/// The encodings that the system knows.
package enum SystemCharset {
    /// Converts with the system's tables; nil for a name that the system does not know.
    ///
    /// A byte that is no character becomes U+FFFD.
    package static func convert(_ bytes: [UInt8], from name: String) -> [UInt8]? {
        guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else {
            return nil
        }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output: [UInt8] = []
        var chunk = [CChar](repeating: 0, count: 1 << 16)
        let size = chunk.count
        input.withUnsafeMutableBufferPointer { input in
            var from = input.baseAddress
            var left = input.count
            while left > 0 {
                let result = chunk.withUnsafeMutableBufferPointer { chunk -> Int in
                    var to = chunk.baseAddress
                    var room = size
                    let result = iconv(converter, &from, &left, &to, &room)
                    output += chunk.prefix(size - room).map { UInt8(bitPattern: $0) }
                    return result
                }
                if result == -1, errno != E2BIG {
                    output += "\u{FFFD}".utf8
                    from = from.map { $0 + 1 }
                    left -= 1
                }
            }
        }
        return output
    }
}
