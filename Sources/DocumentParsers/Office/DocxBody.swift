internal import BriefCore
internal import SourceImport

/// Reads the body of a document of Word.
final class DocxBody {
    private let events: XMLEvents
    private let styles: DocxStyles
    private let parts: DocxParts
    private let running: RunningText
    private var writer = OfficeWriter()
    private var called: [String] = []

    private var changes = OpenChanges()
    private var look = DocxLook()
    private var comments = OpenComments()
    private var isText = false
    private var isField = false
    private var isProperty = 0
    private var skipped = 0
    private var isCut = false
    private var fields = 0
    private var escapes = 0
    private var longValues = 0
    private let hasRenderedBreaks: Bool

    /// A reader of a part.
    init(
        _ part: [UInt8],
        styles: DocxStyles,
        parts: DocxParts,
        running: RunningText
    ) throws(Refusal) {
        self.running = running
        events = try XMLEvents(part)
        self.styles = styles
        self.parts = parts
        hasRenderedBreaks = Words.first("lastrenderedpagebreak", in: part) != nil
        longValues = DocxBody.longValues(part)
    }

    /// What was strange in it, one line each.
    var warnings: [String] {
        var lines: [String] = []
        if fields > 0 { lines.append("not followed: \(fields) fields that ask for other files") }
        if escapes > 0 { lines.append("marks: \(escapes) escaped controls left as written") }
        if longValues > 0 { lines.append("a value of more than 1 MiB is left out") }
        if isCut { lines.append("cut here: the text breaks off") }
        if events.isMended { lines.append(XMLEvents.mended) }
        return lines
    }

    /// The text.
    ///
    /// - Throws: `Refusal` where it is broken before any text, or too long.
    func read() throws(Refusal) -> ParsedDocument {
        var isDocument = false
        try writer.add(lines: running.heads)
        do throws(Refusal) {
            while let event = try events.next() {
                if case .start("document") = event { isDocument = true }
                try take(event)
            }
        } catch {
            guard error.reason == .malformed, isDocument else { throw error }
            isCut = true
        }
        guard isDocument else { throw Refusal(.malformed, "its main part is no text") }
        try writer.add(lines: running.feet)
        for id in called {
            writer.beginNote()
            for piece in parts.notes[id] ?? [] { writer.add(piece.words, piece.state) }
            try writer.endNote()
        }
        for (id, comment) in parts.comments.sorted(by: { $0.value.number < $1.value.number })
        where !comments.isCalled(id) {
            writer.add(comment: comment.words, comment.signature, on: "")
        }
        var document = try writer.finish(format: "docx")
        document.isCut = isCut || events.isMended
        if isCut, document.text.bytes.isEmpty { throw Refusal(.malformed, "a part breaks off") }
        return document
    }

    private func take(_ event: XMLEvents.Event) throws(Refusal) {
        switch event {
        case .start(let name):
            if skipped > 0 || name == "Fallback" {
                skipped += 1
            } else {
                try start(name)
            }
        case .end(let name):
            if skipped > 0 {
                skipped -= 1
            } else {
                try end(name)
            }
        case .text(let words):
            guard skipped == 0 else { return }
            if isField { note(field: words) } else if isText { add(words) }
        }
    }

    private func start(_ name: String) throws(Refusal) {
        look.start(name, events, styles)
        switch name {
        case "p": writer.begin(.paragraph)
        case "pPr", "rPr": isProperty += 1
        case "pStyle", "outlineLvl", "numPr": readParagraph(name)
        case "t", "delText": isText = true
        case "instrText": isField = true
        case "fldSimple": note(field: events.attribute("instr") ?? "")
        case "ins", "moveTo", "del", "moveFrom":
            if isProperty == 0 { changes.begin(DocxParts.change(name, events)) }
        case "commentRangeStart": comments.begin(events.attribute("id") ?? "")
        case "commentRangeEnd": comments.end(events.attribute("id") ?? "")
        case "commentReference": comment(events.attribute("id") ?? "")
        case "tab": if isProperty == 0 { add(" ") }
        case "noBreakHyphen": add("\u{2011}")
        case "softHyphen": add("\u{AD}")
        case "cr": add("\n")
        case "br": breakLine()
        case "lastRenderedPageBreak": writer.add(StandIn.page)
        case "tbl": writer.beginTable()
        case "tc": writer.beginCell()
        case "footnoteReference": call(events.attribute("id") ?? "")
        case "endnoteReference": call("end" + (events.attribute("id") ?? ""))
        default: break
        }
    }

    private func end(_ name: String) throws(Refusal) {
        look.end(name)
        switch name {
        case "p": try writer.end()
        case "pPr", "rPr": isProperty = max(0, isProperty - 1)
        case "t", "delText": isText = false
        case "instrText": isField = false
        case "ins", "moveTo", "del", "moveFrom": if isProperty == 0 { changes.end() }
        case "tr": try writer.endRow()
        case "tbl": writer.endTable()
        default: break
        }
    }

    /// What a paragraph's properties make of it.
    private func readParagraph(_ name: String) {
        switch name {
        case "pStyle":
            let style = events.attribute("val") ?? ""
            if let level = styles.heading(style) {
                writer.become(.heading, level: level)
            } else if styles.isList(style) {
                writer.become(.listItem, level: 1)
            }
        case "outlineLvl":
            if let level = events.attribute("val").flatMap({ Int($0) }), level < 9 {
                writer.become(.heading, level: level + 1)
            }
        default: writer.become(.listItem, level: 1)
        }
    }

    private func breakLine() {
        guard events.attribute("type") == "page" else { return add("\n") }
        if !hasRenderedBreaks { writer.add(StandIn.page) }
    }

    private func add(_ words: String) {
        let change = changes.current
        var state: Remarks.State = change.map { .changed($0) } ?? .plain
        if state.isInText, let unseen = look.unseen { state = .unseen(unseen) }
        if words.contains("_x00") || words.contains("_x20") { escapes += 1 }
        if state.isInText { comments.add(words) }
        writer.add(words, state)
    }

    private func call(_ id: String) {
        guard parts.notes[id] != nil else { return }
        called.append(id)
        add("[\(called.count)]")
    }

    private func comment(_ id: String) {
        guard let comment = parts.comments[id], !comments.isCalled(id) else { return }
        writer.add(comment: comment.words, comment.signature, on: comments.call(id))
    }

    /// Counts fields that would read other files or run programs.
    private func note(field words: String) {
        let upper = words.uppercased()
        if ["DDE", "INCLUDE", "LINK "].contains(where: { upper.contains($0) })
            && !upper.contains("HYPERLINK")
        {
            fields += 1
        }
    }

    /// Attribute values longer than any document needs.
    private static func longValues(_ part: [UInt8]) -> Int {
        guard part.count > 1 << 20 else { return 0 }
        var count = 0
        var last = 0
        for (index, byte) in part.enumerated() where byte == 0x22 || byte == 0x27 || byte == 0x3E {
            if byte != 0x3E, index - last > 1 << 20 { count += 1 }
            last = index
        }
        return count
    }
}
