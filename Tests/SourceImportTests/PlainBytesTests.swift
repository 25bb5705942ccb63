import Testing

@testable import SourceImport

/// Texts in which nothing odd need be looked for.
struct PlainBytesTests {
    @Test func `Any byte but printable ASCII, blanks and line ends is found wherever it stands`() {
        for byte in UInt8.min...UInt8.max {
            let isPlain = (0x20...0x7E).contains(byte) || [0x09, 0x0A, 0x0C, 0x0D].contains(byte)
            for count in [1, 8, 9, 17] {
                for place in 0..<count {
                    for other in [UInt8(ascii: " "), UInt8(ascii: "~"), 0x0A] {
                        var bytes = [UInt8](repeating: other, count: count)
                        bytes[place] = byte
                        #expect(bytes.isPlainASCII == isPlain, "\(byte) at \(place) of \(count)")
                    }
                }
            }
        }
    }

    @Test func `An empty text is plain`() {
        #expect([UInt8]().isPlainASCII)
    }
}
