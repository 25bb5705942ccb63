/// How mails carry bytes that their lines could not.
///
/// - Source: RFC 2045, section 6.
enum TransferCoding {
    /// The bytes that a body stands for, and what was strange.
    static func decoded(
        _ body: ArraySlice<UInt8>,
        _ coding: String
    ) -> (bytes: [UInt8], warning: String?) {
        switch coding {
        case "", "7bit", "8bit", "binary": return (Array(body), nil)
        case "base64":
            let (bytes, lost) = base64(body)
            return (bytes, lost > 0 ? "broken base64: \(lost) characters left out" : nil)
        case "quoted-printable":
            let (bytes, broken) = quotedPrintable(body)
            return (
                bytes,
                broken > 0 ? "broken quoted-printable: \(broken) places left as they are" : nil
            )
        default: return (Array(body), "an unknown transfer encoding; read as it stands")
        }
    }

    /// Base64; what is none of its characters is passed over and counted, white space is not.
    static func base64(_ body: ArraySlice<UInt8>) -> (bytes: [UInt8], lost: Int) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.count * 3 / 4)
        var bits: UInt32 = 0
        var count = 0
        var lost = 0
        for byte in body {
            let value = table[Int(byte)]
            if value < 64 {
                bits = bits << 6 | UInt32(value)
                count += 6
                if count >= 8 {
                    count -= 8
                    bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
                }
            } else if byte == UInt8(ascii: "=") {
                // The end, or the end of a piece that another one follows.
                count = 0
            } else if !StandIn.isSpace(byte) {
                lost += 1
            }
        }
        return (bytes, lost)
    }

    private static let table: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (value, letter) in letters.utf8.enumerated() { table[Int(letter)] = UInt8(value) }
        return table
    }()

    /// Bytes written as a mark and two digits; the number of marks that no digits follow.
    static func unescaped(_ bytes: ArraySlice<UInt8>, mark: UInt8) -> (bytes: [UInt8], broken: Int)
    {
        var result: [UInt8] = []
        var broken = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == mark {
                if index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]),
                    let low = digit(bytes[index + 2])
                {
                    result.append(high << 4 | low)
                    index += 3
                    continue
                }
                broken += 1
            }
            result.append(bytes[index])
            index += 1
        }
        return (result, broken)
    }

    private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> (bytes: [UInt8], broken: Int)
    {
        var joined: [UInt8] = []
        joined.reserveCapacity(body.count)
        var index = body.startIndex
        while index < body.endIndex {
            if body[index] == UInt8(ascii: "="), let end = softBreak(body, after: index) {
                index = end
            } else {
                joined.append(body[index])
                index += 1
            }
        }
        return unescaped(joined[...], mark: UInt8(ascii: "="))
    }

    /// Where a line goes on whose end is not meant; nil for another mark.
    private static func softBreak(_ body: ArraySlice<UInt8>, after mark: Int) -> Int? {
        var index = mark + 1
        while index < body.endIndex, body[index] == 0x20 || body[index] == 0x09 { index += 1 }
        if index < body.endIndex, body[index] == 0x0D { index += 1 }
        guard index < body.endIndex else { return body.endIndex }
        return body[index] == 0x0A ? index + 1 : nil
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
