internal import Glibc

/// Writes whole lines to a terminal that has been given back.
struct PlainOutput {
    let descriptor: Int32

    /// Prints lines, each with its end.
    ///
    /// - Returns: false where the terminal takes nothing any more.
    func print(_ lines: [String]) -> Bool {
        let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count < 0, errno != EINTR, errno != EAGAIN { return false }
            written += max(0, count)
        }
        return true
    }
}
