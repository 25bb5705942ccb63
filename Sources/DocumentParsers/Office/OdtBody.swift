internal import BriefCore
internal import SourceImport

/// Reads the body of an OpenDocument text.
final class OdtBody {
    private let events: XMLEvents
    private var writer = OfficeWriter()
    /// Deleted words by the name of their change.
    private var deletions: [String: String] = [:]
    private var change: String?
    private var isDeletion = false
    private var insertions: Set<String> = []
    private var hiddenStyles: Set<String> = []
    private var style: String?
    private var spans: [Bool] = []
    /// True for each open section that is not shown.
    private var sections: [Bool] = []
    private var lists = 0
    private var hasItem = false
    private var blocks = 0
    private var skipped = 0
    private let running: RunningText
    private var isBody = false
    private var comments = 0
    private var remote = 0
    private var isCut = false

    /// Elements whose words are not of the text.
    private static let silent: Set<String> = [
        "annotation", "sequence-decls", "forms", "note-citation", "desc", "title", "binary-data",
        "ruby-text", "variable-decls", "user-field-decls", "script", "event-listeners",
        "change-info",
    ]

    /// A reader of a part.
    init(_ part: [UInt8], running: RunningText) throws(Refusal) {
        events = try XMLEvents(part)
        self.running = running
    }

    /// What was strange in it, one line each.
    var warnings: [String] {
        var lines: [String] = []
        if comments > 0 { lines.append("left out: \(comments) comments") }
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
                if name == "annotation" { comments += 1 }
            } else if name == "hidden-text", events.attribute("is-hidden") != "false" {
                // What it holds would be shown, were it not hidden.
                skipped = 1
                writer.add(events.attribute("string-value") ?? "", .hidden)
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
            if skipped == 0, blocks > 0 || isDeletion { add(words) }
        }
    }

    private func start(_ name: String) throws(Refusal) {
        switch name {
        case "style": style = events.attribute("name")
        case "text-properties":
            if events.attribute("display") == "none", let style { hiddenStyles.insert(style) }
        case "text": isBody = true
        case "changed-region": change = events.attribute("id")
        case "deletion": isDeletion = true
        case "change": if let id = events.attribute("change-id") { delete(id) }
        case "change-start": if let id = events.attribute("change-id") { insertions.insert(id) }
        case "change-end": if let id = events.attribute("change-id") { insertions.remove(id) }
        case "h", "p": startBlock(name)
        case "span": spans.append(isHiddenStyle)
        case "list": lists += 1
        case "list-item", "list-header": hasItem = true
        case "s": add(" ")
        case "tab": add(" ")
        case "line-break": add("\n")
        case "soft-page-break": if !isDeletion { writer.add(StandIn.page) }
        case "table": writer.beginTable()
        case "table-cell": writer.beginCell()
        case "note":
            add("[\(writer.noteCount + 1)]")
            writer.beginNote()
        case "image", "object", "plugin": countRemote()
        case "section": sections.append(isHiddenSection)
        case "hidden-paragraph":
            // Stands at the head of the paragraph it hides.
            if events.attribute("is-hidden") != "false", let last = spans.indices.last {
                spans[last] = true
            }
        default: break
        }
    }

    private func end(_ name: String) throws(Refusal) {
        switch name {
        case "changed-region": change = nil
        case "deletion": isDeletion = false
        case "h", "p":
            guard !isDeletion else { return add(" ") }
            blocks = max(0, blocks - 1)
            try writer.end()
            if !spans.isEmpty { spans.removeLast() }
        case "span": if !spans.isEmpty { spans.removeLast() }
        case "list": lists = max(0, lists - 1)
        case "section": if !sections.isEmpty { sections.removeLast() }
        case "table-row": try writer.endRow()
        case "table": writer.endTable()
        case "note": try writer.endNote()
        default: break
        }
    }

    private func startBlock(_ name: String) {
        guard !isDeletion else { return }
        blocks += 1
        spans.append(isHiddenStyle)
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

    private var isHiddenStyle: Bool {
        events.attribute("style-name").map { hiddenStyles.contains($0) } ?? false
    }

    /// - Source: OpenDocument 1.3, 19.791 (`text:display`), 19.827 (`text:is-hidden`).
    private var isHiddenSection: Bool {
        switch events.attribute("display") {
        case "none": true
        case "condition": events.attribute("is-hidden") == "true"
        default: false
        }
    }

    private func add(_ words: String) {
        if isDeletion {
            if let change { deletions[change, default: ""] += words }
            return
        }
        let isHidden = spans.contains(true) || sections.contains(true)
        writer.add(words, isHidden ? .hidden : insertions.isEmpty ? .plain : .inserted)
    }

    private func delete(_ id: String) {
        guard let words = deletions[id], !words.isEmpty else { return }
        writer.add(words, .deleted)
    }

    private func countRemote() {
        guard let target = events.attribute("href"), target.contains(":") else { return }
        remote += 1
    }
}
