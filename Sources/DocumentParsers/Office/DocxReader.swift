internal import BriefCore
internal import SourceImport

/// Reads a document of Word.
///
/// - Source: ECMA-376, part 1, sections 11.3 (parts) and 17 (WordprocessingML).
struct DocxReader {
    private var archive: OfficeArchive
    private var warnings: [String] = []
    private var styles = DocxStyles()

    /// A reader of an archive.
    ///
    /// - Throws: `Refusal` where the part that lists the types declares one of its own.
    init(_ archive: OfficeArchive) throws(Refusal) {
        self.archive = archive
        _ = try self.archive.part("[Content_Types].xml").map { (part) throws(Refusal) in
            try XMLEvents(part)
        }
    }

    /// The text of the document.
    mutating func read() throws(Refusal) -> ParsedDocument {
        let main = try mainPart()
        guard let part = try archive.part(main) else {
            throw Refusal(.malformed, "its main part is missing")
        }
        let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
        if let part = try archive.part(folder + "styles.xml") { styles = try DocxStyles(part) }
        try readRelations(folder, main)
        var parts = DocxParts()
        for (name, prefix) in [("footnotes", ""), ("endnotes", "end")] {
            guard let part = try archive.part(folder + name + ".xml") else { continue }
            try parts.take(notes: part, prefix: prefix, styles: styles)
        }
        if let part = try archive.part(folder + "comments.xml") { try parts.take(comments: part) }
        var running = RunningText()
        for number in 1...9 {
            for (name, isFoot) in [("header", false), ("footer", true)] {
                guard let part = try archive.part(folder + "\(name)\(number).xml") else { continue }
                try running.take(part, isWhole: true, isFoot: isFoot)
            }
        }
        let body = try DocxBody(part, styles: styles, parts: parts, running: running)
        var document = try body.read()
        warnings += body.warnings
        if archive.has(prefix: folder + "vbaProject") { warnings.append("not run: macros") }
        document.facts = OfficeProperties.facts(try archive.part("docProps/core.xml"))
        document.warnings = archive.warnings + warnings + document.warnings
        return document
    }

    /// Name of the part that holds the text, as the archive's relations say.
    private mutating func mainPart() throws(Refusal) -> String {
        guard let part = try archive.part("_rels/.rels") else {
            throw Refusal(.malformed, "nothing says which part holds its text")
        }
        let events = try XMLEvents(part)
        while let event = try events.next() {
            guard case .start("Relationship") = event,
                events.attribute("Type")?.hasSuffix("/officeDocument") == true,
                var target = events.attribute("Target")
            else { continue }
            if target.hasPrefix("/") { target.removeFirst() }
            guard !target.contains("..") else {
                throw Refusal(.malformed, "its main part is said to be outside of it")
            }
            return target
        }
        throw Refusal(.malformed, "nothing says which part holds its text")
    }

    /// Notes what the text refers to outside of the file; nothing of it is followed.
    private mutating func readRelations(_ folder: String, _ main: String) throws(Refusal) {
        let name = main.dropFirst(folder.utf8.count)
        var kinds: [String: Int] = [:]
        for file in [folder + "_rels/\(name).rels", folder + "_rels/settings.xml.rels"] {
            guard let part = try archive.part(file) else { continue }
            let events = try XMLEvents(part)
            while let event = try? events.next() {
                guard case .start("Relationship") = event,
                    events.attribute("TargetMode") == "External",
                    let type = events.attribute("Type")?.split(separator: "/").last
                else { continue }
                if type != "hyperlink" {
                    kinds[DocxReader.names[String(type)] ?? "file", default: 0] += 1
                }
            }
        }
        let parts = kinds.sorted { $0.key < $1.key }.map {
            "\($1) remote \($0)\($1 == 1 ? "" : "s")"
        }
        if !parts.isEmpty { warnings.append("not followed: " + parts.joined(separator: ", ")) }
    }

    private static let names = [
        "attachedTemplate": "template", "image": "image", "oleObject": "object", "frame": "frame",
        "subDocument": "document",
    ]
}
