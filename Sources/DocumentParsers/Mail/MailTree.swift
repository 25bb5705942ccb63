internal import BriefCore
internal import SourceImport

/// Takes a mail apart: its texts in order, and the files within it.
struct MailTree {
    /// A text of the mail.
    enum Body {
        case plain([UInt8])
        case web(ParsedDocument)
        /// What stands for something that is not there.
        case remark(String)
    }

    /// Parts within parts from which on it is said, and at most.
    private static let strangeDepth = 100
    private static let depth = 1000
    /// Parts that are read at most.
    private static let parts = 1000

    /// The texts, in order.
    private(set) var bodies: [Body] = []
    /// The files, in order.
    private(set) var attachments: [ParsedDocument.Attachment] = []
    /// What was strange, each line once.
    private(set) var warnings: [String] = []
    /// True where parts were left out.
    private(set) var isCut = false

    private var count = 0
    private var attached = 0
    private var media: [String: Int] = [:]

    /// What was strange, with what was passed over.
    var allWarnings: [String] {
        let passed = media.sorted { $0.key < $1.key }
            .map { "\($1) \($0 == "image" && $1 > 1 ? "images" : $0)" }
        return warnings + (passed.isEmpty ? [] : ["not read: " + passed.joined(separator: ", ")])
    }

    /// Refuses what is built only to break its reader, before anything is read.
    static func check(_ bytes: [UInt8]) throws(Refusal) {
        var lines = 0
        var start = 0
        while let next = bytes[start...].firstIndex(of: 0x0A) {
            let line = bytes[start..<next]
            if line.count > 20, line.count < 200, let first = line.first, first | 0x20 == 0x63 {
                let words = String(decoding: line.prefix(60), as: UTF8.self).lowercased()
                if words.hasPrefix("content-type: multipart/")
                    || words.hasPrefix("content-type: message/rfc822")
                {
                    lines += 1
                }
            }
            start = next + 1
        }
        if lines > depth { throw Refusal(.limits, "its parts stand \(lines) deep in each other") }
    }

    /// Takes one part apart.
    ///
    /// - Throws: `Refusal` where it is locked, or too deep.
    mutating func read(
        _ headers: MailHeaders,
        _ body: ArraySlice<UInt8>,
        within boundaries: [[UInt8]] = []
    ) throws(Refusal) {
        guard boundaries.count <= MailTree.depth else {
            throw Refusal(.limits, "its parts stand too deep in each other")
        }
        if boundaries.count == MailTree.strangeDepth { warn("its parts stand deep in each other") }
        count += 1
        guard count <= MailTree.parts else {
            if !isCut { warn("cut here: only the first \(MailTree.parts) parts are read") }
            isCut = true
            return
        }
        for line in headers.warnings.sorted() { warn(line) }
        let type = headers.value("content-type") ?? Array("text/plain".utf8)
        let name = MailWords.main(type)
        if name == "multipart/encrypted" || name.hasPrefix("application/pkcs7-mime")
            || name.hasPrefix("application/x-pkcs7-mime")
        {
            throw Refusal(.encrypted)
        }
        if name.hasPrefix("multipart/") {
            try readParts(name, type, body, boundaries)
        } else {
            try readLeaf(name, type, headers, body)
        }
    }

    private mutating func readParts(
        _ name: String,
        _ type: [UInt8],
        _ body: ArraySlice<UInt8>,
        _ boundaries: [[UInt8]]
    ) throws(Refusal) {
        guard let boundary = MailWords.parameter("boundary", of: type), !boundary.isEmpty else {
            warn("nothing says where its parts end; read as one")
            return bodies.append(.plain(Array(body)))
        }
        if boundary.count > 70 { warn("the mark between its parts is too long") }
        if boundaries.contains(boundary) { warn("parts within parts have the same mark") }
        let split = MailSplit.parts(body, boundary)
        if !split.isClosed { warn("its last part is never closed") }
        if split.parts.isEmpty, !body.isEmpty {
            return bodies.append(.plain(Array(body)))
        }
        let first = bodies.count
        for part in split.parts {
            let headers = MailHeaders(part)
            try read(headers, part[headers.end...], within: boundaries + [boundary])
            if isCut { break }
        }
        if name == "multipart/alternative" { choose(from: first) }
    }

    private mutating func readLeaf(
        _ name: String,
        _ type: [UInt8],
        _ headers: MailHeaders,
        _ body: ArraySlice<UInt8>
    ) throws(Refusal) {
        let disposition = headers.value("content-disposition").map { MailWords.main($0) } ?? ""
        let coding = headers.value("content-transfer-encoding").map { MailWords.main($0) } ?? ""
        if name == "message/external-body" {
            warn("not followed: a part that lies elsewhere")
            return bodies.append(.remark("[a part that lies elsewhere, not followed]"))
        }
        let (bytes, warning) = TransferCoding.decoded(body, coding)
        if let warning { warn(warning) }
        if name == "message/partial" { warn("only a part of a message that was sent in several") }
        let file = fileName(type, headers)
        let isText =
            name.hasPrefix("text/plain") || name == "text/html" || name == "message/partial"
            || !name.contains("/")
        if isText, disposition != "attachment", file == nil || disposition == "inline" {
            return try readText(name, type, bytes)
        }
        switch name.split(separator: "/").first {
        case "image", "audio", "video": media[String(name.prefix { $0 != "/" }), default: 0] += 1
        default:
            if name.hasSuffix("-signature") { return }
            attach(name: file ?? defaultName(name), bytes)
        }
    }

    private mutating func readText(
        _ name: String,
        _ type: [UInt8],
        _ bytes: [UInt8]
    ) throws(Refusal) {
        let charset = MailWords.parameter("charset", of: type).map {
            String(decoding: $0, as: UTF8.self)
        }
        if name == "text/html" {
            do throws(Refusal) {
                let page = try WebParser.parse(bytes, charset: charset)
                for line in page.warnings { warn(line) }
                return bodies.append(.web(page))
            } catch {
                guard error.reason == .empty else { throw error }
                return
            }
        }
        let decoded = Charset.decode(bytes, declared: charset)
        for line in decoded.warnings { warn(line) }
        bodies.append(.plain(decoded.bytes))
    }

    /// Of two forms of one text the web page, where it says the same; else both.
    private mutating func choose(from first: Int) {
        var plain: Int?
        var web: Int?
        for index in first..<bodies.count {
            switch bodies[index] {
            case .plain: plain = plain ?? index
            case .web: web = web ?? index
            case .remark: break
            }
        }
        guard let plain, let web, case .plain(let words) = bodies[plain],
            case .web(let page) = bodies[web]
        else { return }
        if MailSplit.isAlike(words, page.text.bytes) {
            bodies.remove(at: plain)
        } else if words.contains(where: { $0 > 0x20 }) {
            warn("its two forms of the text differ; both are kept")
        }
    }

    private mutating func attach(name: String, _ bytes: [UInt8]) {
        attached += bytes.count
        guard attachments.count < WorkerProtocol.attachmentCount,
            attached <= WorkerProtocol.attachmentLimit
        else {
            warn("cut here: more files are attached than are read")
            isCut = true
            return
        }
        attachments.append(ParsedDocument.Attachment(name: name, bytes: bytes))
    }

    /// The name of a file without folders; nil where none is given.
    private mutating func fileName(_ type: [UInt8], _ headers: MailHeaders) -> String? {
        let disposition = headers.value("content-disposition") ?? []
        guard
            let raw = MailWords.parameter("filename", of: disposition)
                ?? MailWords.parameter("name", of: type)
        else { return nil }
        let text = MailWords.text(raw).text
        let last = text.split { $0 == "/" || $0 == "\\" }.last.map { String($0) } ?? ""
        if last != text || last == ".." {
            warn("names of attached files that lead elsewhere are cut")
        }
        let name = String(last.unicodeScalars.prefix(120))
        return name.isEmpty || name == "." || name == ".." ? "part \(count)" : name
    }

    private func defaultName(_ type: String) -> String {
        type == "message/rfc822" ? "message \(count).eml" : "part \(count)"
    }

    /// Notes what was strange, once.
    mutating func warn(_ line: String) {
        if !warnings.contains(line), warnings.count < 40 { warnings.append(line) }
    }

    /// Adds a mail of the same mailbox.
    mutating func attach(mail: ArraySlice<UInt8>, number: Int) {
        attach(name: "mail \(number).eml", Array(mail))
    }
}
