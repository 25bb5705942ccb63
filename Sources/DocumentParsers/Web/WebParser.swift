internal import BriefCore
internal import CLibXML2
internal import SourceImport

/// Reads HTML with libxml2.
enum WebParser {
    /// Elements within elements from which on the page is said to be strange.
    private static let depthLimit = 512

    /// The main text of a page.
    ///
    /// - Throws: `Refusal` where it declares entities within entities, or its text grows too long.
    static func parse(_ bytes: [UInt8], charset: String? = nil) throws(Refusal) -> ParsedDocument {
        let declared = declaredCharset(bytes)
        let decoded = Charset.decode(bytes, declared: charset ?? declared?.name)
        var warnings = decoded.warnings
        if let declared, declared.isLate {
            warnings.append("its encoding is named late in the file")
        }
        warnings += try entityWarnings(decoded.bytes)
        if isCommentOpen(decoded.bytes) {
            warnings.append("a comment is never closed; what follows it is left out")
        }
        let (safe, lost, _) = StandIn.protecting(WebTags.shortened(decoded.bytes))
        warnings += StandIn.warning(lost)
        guard let tree = tree(of: safe) else { throw Refusal(.empty) }
        defer { xmlFreeDoc(tree) }
        guard let root = xmlDocGetRootElement(tree) else { throw Refusal(.empty) }
        let survey = WebSurvey(root)
        var document = try read(root, survey)
        document.encoding = decoded.encoding
        document.facts = facts(survey)
        if survey.depth > depthLimit {
            warnings.append("elements stand \(survey.depth) deep in each other")
        }
        document.warnings = warnings + dropped(survey) + document.warnings
        return document
    }

    private static func tree(of bytes: [UInt8]) -> xmlDocPtr? {
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
            | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
            | HTML_PARSE_IGNORE_ENC.rawValue
        // Depth costs nothing: the tree is walked by its links.
        briefbook_set_depth(UInt32(Int32.max))
        return bytes.withUnsafeBytes { raw in
            htmlReadMemory(
                raw.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(clamping: raw.count),
                nil,
                "UTF-8",
                Int32(bitPattern: options)
            )
        }
    }

    /// The text of the main part, or of the whole where that holds next to nothing.
    private static func read(_ root: Node, _ survey: WebSurvey) throws(Refusal) -> ParsedDocument {
        for (part, isBare) in [(survey.main ?? root, true), (root, true), (root, false)] {
            var reader = WebReader(survey)
            let text = try reader.read(part, isBare: isBare)
            if isBare, text.bytes.count < 200 {
                var whole = WebReader(survey)
                let all = try whole.read(root, isBare: false)
                if all.bytes.count > 4 * text.bytes.count + 100 { continue }
                if text.blocks.isEmpty, !all.blocks.isEmpty { continue }
            }
            var document = text.document(format: "html")
            document.warnings += reader.remarks.warnings
            return document
        }
        throw Refusal(.empty)
    }

    private static func facts(_ survey: WebSurvey) -> ParsedDocument.Facts {
        var facts = ParsedDocument.Facts()
        let metas = survey.metas
        facts.title = (metas["og:title"] ?? metas["dc.title"] ?? survey.title).map(Words.single)
        facts.publisher = (metas["og:site_name"] ?? metas["dc.publisher"] ?? metas["publisher"])
            .map(Words.single)
        let names = [
            "article:published_time", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
            "date", "datepublished", "pubdate", "publish_date", "article:published",
        ]
        if let found = names.compactMap({ metas[$0] }).compactMap(Words.isoDay).first {
            facts.date = found
            facts.dateReason = "The page's own description gives the date of publication."
        }
        return facts
    }

    /// What is there and was not followed, as one line.
    private static func dropped(_ survey: WebSurvey) -> [String] {
        let parts = survey.dropped.sorted { $0.key < $1.key }.map { what, count in
            "\(count) \(what)\(count == 1 ? "" : "s")"
        }
        return parts.isEmpty ? [] : ["not followed: " + parts.joined(separator: ", ")]
    }

    /// Declarations of entities are not read; entities within entities are an attack.
    private static func entityWarnings(_ bytes: [UInt8]) throws(Refusal) -> [String] {
        switch Declarations.found(bytes) {
        case .nested: throw Refusal(.limits, "it declares entities within entities")
        case .entities: return ["its entity declarations are left out"]
        case .doctype, .none: return []
        }
    }

    /// True where a comment begins and none ends behind it.
    private static func isCommentOpen(_ bytes: [UInt8]) -> Bool {
        guard let start = Words.last("<!--", in: bytes) else { return false }
        return Words.last("-->", in: bytes).map { $0 < start } ?? true
    }

    /// The encoding the page names, and whether it does so late.
    private static func declaredCharset(_ bytes: [UInt8]) -> (name: String, isLate: Bool)? {
        let head = bytes.prefix(65_536)
        var start = head.startIndex
        while let tag = Words.first("<meta", in: head[start...]) {
            let meta = head[tag...].prefix { $0 != UInt8(ascii: ">") }
            if let name = value("charset=", in: meta) { return (name, tag > 1024) }
            start = meta.endIndex
        }
        guard let prolog = Words.first("<?xml", in: head.prefix(1024)) else { return nil }
        return value("encoding=", in: head[prolog...].prefix { $0 != UInt8(ascii: ">") })
            .map { ($0, false) }
    }

    /// The name that stands behind a mark.
    private static func value(_ mark: String, in tag: ArraySlice<UInt8>) -> String? {
        guard let place = Words.first(mark, in: tag) else { return nil }
        let name = tag[(place + mark.utf8.count)...]
            .drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == 0x20 }
            .prefix { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                    || byte == 0x2D || byte == 0x5F || byte == 0x2E
            }
        return name.isEmpty ? nil : String(decoding: name.prefix(41), as: UTF8.self)
    }
}
