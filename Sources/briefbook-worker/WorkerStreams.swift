internal import Glibc

/// Standard input and output, read and written whole.
enum WorkerStreams {
    /// Everything standard input has to give.
    static func input() -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count > 0 {
                bytes += chunk[..<count]
            } else if count == 0 || errno != EINTR {
                return bytes
            }
        }
    }

    /// Writes everything to standard output, or ends the process.
    static func output(_ bytes: [UInt8]) {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes {
                write(STDOUT_FILENO, $0.baseAddress, $0.count)
            }
            if count > 0 {
                start += count
            } else if errno != EINTR {
                _exit(74)
            }
        }
    }
}
