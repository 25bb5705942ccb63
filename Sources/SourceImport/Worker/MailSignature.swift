/// Knows a mail by its first header lines.
///
/// - Source: RFC 5322, sections 2.2 and 3.6; RFC 4155 for the line that parts mails in a mailbox.
enum MailSignature {
    /// Headers that only a program writes.
    private static let technical: Set<String> = [
        "received", "return-path", "message-id", "mime-version", "delivered-to", "content-type",
        "x-mailer", "dkim-signature", "content-transfer-encoding", "x-received", "references",
        "in-reply-to", "list-id", "x-mozilla-status",
    ]

    /// Headers that people write above a note as well.
    private static let common: Set<String> = [
        "from", "to", "cc", "bcc", "subject", "date", "sender", "reply-to",
    ]

    /// True where the bytes begin as a mail does.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - isNamedSo: True where the file's name says that it is a mail; then one header will do.
    /// - Returns: False for a text that only names sender and subject, as a note does.
    static func isMail(_ bytes: [UInt8], isNamedSo: Bool) -> Bool {
        let head =
            isNamedSo ? bytes.drop { $0 == 0x0D || $0 == 0x0A }.prefix(4096) : bytes.prefix(4096)
        var technicalCount = 0
        var commonCount = 0
        var isFirst = true
        for line in head.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.isEmpty || line.elementsEqual([0x0D]) { break }
            if line.first == 0x20 || line.first == 0x09 { continue }
            if isFirst, line.starts(with: "From ".utf8) { isFirst = false; continue }
            isFirst = false
            guard let name = headerName(line) else { break }
            if technical.contains(name) { technicalCount += 1 }
            if common.contains(name) { commonCount += 1 }
        }
        if isNamedSo { return true }
        return technicalCount >= 1 && technicalCount + commonCount >= 3
    }

    /// The name of a header line in small letters; nil for another line.
    private static func headerName(_ line: ArraySlice<UInt8>) -> String? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
            return nil
        }
        let name = line[..<colon]
        guard name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        return String(decoding: name, as: UTF8.self).lowercased()
    }
}
