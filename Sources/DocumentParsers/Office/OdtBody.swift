internal import BriefCore
internal import SourceImport

/// Reads the body of an OpenDocument text.
final class OdtBody {
    private let events: XMLEvents
    private var writer = OfficeWriter()
    private var changes = OdtChanges()
    private var isDeletion: Bool { changes.isDeletion }
    private var looks: [String: Remarks.Unseen] = [:]
    /// Depth of tables and boxes, whose grounds are told elsewhere.
    private var grounds = 0
    /// Styles of paragraphs with a ground of their own.
    private var shaded: Set<String> = []
    /// True in a paragraph of such a style.
    private var isShaded = false
    private var comments = OdtComments()
    private var style: String?
    private var spans: [Remarks.Unseen?] = []
    /// True for each open section that is not shown.
    private var sections: [Bool] = []
    private var lists = 0
    private var hasItem = false
    private var blocks = 0
    private var skipped = 0
    private let running: RunningText
    private var isBody = false
    private var remote = 0
    private var isCut = false

    /// Elements whose words are not of the text.
    private static let silent: Set<String> = [
        "sequence-decls", "forms", "note-citation", "desc", "title", "binary-data",
        "ruby-text", "variable-decls", "user-field-decls", "script", "event-listeners",
    ]

    /// A reader of a part.
    init(_ part: [UInt8], running: RunningText) throws(Refusal) {
        events = try XMLEvents(part)
        self.running = running
    }

    /// What was strange in it, one line each.
    var warnings: [String] {
        var lines: [String] = []
        if remote > 0 { lines.append("not followed: \(remote) remote images or objects") }
        if isCut { lines.append("cut here: the text breaks off") }
        if events.isMended { lines.append(XMLEvents.mended) }
        return lines
    }

    /// The text.
    ///
    /// - Throws: `Refusal` where it is broken before any text, or too long.
    func read() throws(Refusal) -> ParsedDocument {
        try writer.add(lines: running.heads)
        do throws(Refusal) {
            while let event = try events.next() { try take(event) }
        } catch {
            guard error.reason == .malformed, isBody else { throw error }
            isCut = true
        }
        comments.flush(into: &writer)
        try writer.add(lines: running.feet)
        var document = try writer.finish(format: "odt")
        document.isCut = isCut || events.isMended
        return document
    }

    private func take(_ event: XMLEvents.Event) throws(Refusal) {
        switch event {
        case .start(let name):
            if skipped > 0 {
                skipped += 1
            } else if isBody, OdtBody.silent.contains(name) {
                skipped = 1
            } else if comments.start(name, events) || changes.start(name, events) {
                return
            } else if name == "hidden-text", events.attribute("is-hidden") != "false" {
                // What it holds would be shown, were it not hidden.
                skipped = 1
                writer.add(events.attribute("string-value") ?? "", .unseen(.hidden))
            } else {
                try start(name)
            }
        case .end(let name):
            if skipped > 0 {
                skipped -= 1
            } else if !comments.end(name, into: &writer), !changes.end(name) {
                try end(name)
            }
        case .text(let words):
            guard skipped == 0, !comments.take(words), !changes.take(words) else { return }
            if blocks > 0 || isDeletion { add(words) }
        }
    }

    private func start(_ name: String) throws(Refusal) {
        switch name {
        case "style": style = events.attribute("name")
        case "text-properties": if let style { looks[style] = OdtBody.unseen(events) }
        case "paragraph-properties":
            if let style, let ground = events.attribute("background-color"),
                !OdtBody.paper.contains(ground.lowercased())
            {
                shaded.insert(style)
            }
        case "text-box": grounds += 1
        case "text": isBody = true
        case "change":
            if let (words, change) = changes.deleted(events.attribute("change-id")) {
                writer.add(words, .changed(change))
            }
        case "annotation-end": comments.end(events.attribute("name"), into: &writer)
        case "h", "p": startBlock(name)
        case "span": spans.append(look)
        case "list": lists += 1
        case "list-item", "list-header": hasItem = true
        case "s": add(" ")
        case "tab": add(" ")
        case "line-break": add("\n")
        case "soft-page-break": if !isDeletion { writer.add(StandIn.page) }
        case "table":
            grounds += 1
            writer.beginTable()
        case "table-cell": writer.beginCell()
        case "note":
            add("[\(writer.noteCount + 1)]")
            writer.beginNote()
        case "image", "object", "plugin": countRemote()
        case "section": sections.append(isHiddenSection)
        case "hidden-paragraph":
            // Stands at the head of the paragraph it hides.
            if events.attribute("is-hidden") != "false", let last = spans.indices.last {
                spans[last] = .hidden
            }
        default: break
        }
    }

    private func end(_ name: String) throws(Refusal) {
        switch name {
        // What follows may be of a list or a number, which have properties of words too.
        case "style": style = nil
        case "h", "p":
            guard !isDeletion else { return add(" ") }
            blocks = max(0, blocks - 1)
            try writer.end()
            if !spans.isEmpty { spans.removeLast() }
        case "span": if !spans.isEmpty { spans.removeLast() }
        case "list": lists = max(0, lists - 1)
        case "section": if !sections.isEmpty { sections.removeLast() }
        case "table-row": try writer.endRow()
        case "text-box": grounds = max(0, grounds - 1)
        case "table":
            grounds = max(0, grounds - 1)
            writer.endTable()
        case "note": try writer.endNote()
        default: break
        }
    }

    private func startBlock(_ name: String) {
        guard !isDeletion else { return }
        blocks += 1
        isShaded = events.attribute("style-name").map { shaded.contains($0) } ?? false
        spans.append(look)
        if name == "h" {
            let level = events.attribute("outline-level").flatMap { Int($0) } ?? 1
            writer.begin(.heading, level: min(9, max(1, level)))
        } else if hasItem {
            writer.begin(.listItem, level: lists)
            hasItem = false
        } else {
            writer.begin(.paragraph)
        }
    }

    /// Why the words of the element's style are not seen; nil where they are.
    private var look: Remarks.Unseen? {
        let look = events.attribute("style-name").flatMap { looks[$0] }
        return look == .paper && (grounds > 0 || isShaded) ? nil : look
    }

    /// Why words of these properties are not seen; nil where they are.
    ///
    /// - Source: OpenDocument 1.3, 20.192 (`fo:color`), 20.197 (`fo:font-size`), 20.394
    ///   (`style:text-line-through-style`), 20.416 (`text:display`).
    private static func unseen(_ events: XMLEvents) -> Remarks.Unseen? {
        if events.attribute("display") == "none" { return .hidden }
        if let line = events.attribute("text-line-through-style"), line != "none" { return .struck }
        if let size = events.attribute("font-size"), size.hasSuffix("pt"),
            let points = Double(size.dropLast(2)), points < 1.5
        {
            return .tiny
        }
        let ground = events.attribute("background-color") ?? "transparent"
        let isWhite = events.attribute("color")?.lowercased() == "#ffffff"
        return isWhite && paper.contains(ground.lowercased()) ? .paper : nil
    }

    /// Grounds that are that of paper.
    private static let paper: Set<String> = ["transparent", "#ffffff"]

    /// - Source: OpenDocument 1.3, 19.791 (`text:display`), 19.827 (`text:is-hidden`).
    private var isHiddenSection: Bool {
        switch events.attribute("display") {
        case "none": true
        case "condition": events.attribute("is-hidden") == "true"
        default: false
        }
    }

    private func add(_ words: String) {
        if isDeletion { return changes.keep(words) }
        let unseen = sections.contains(true) ? .hidden : spans.lazy.compactMap(\.self).first
        var state: Remarks.State = changes.inserted.map { .changed($0) } ?? .plain
        if let unseen { state = .unseen(unseen) }
        if state.isInText { comments.hang(words) }
        writer.add(words, state)
    }

    private func countRemote() {
        guard let target = events.attribute("href"), target.contains(":") else { return }
        remote += 1
    }
}
