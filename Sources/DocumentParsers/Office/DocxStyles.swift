internal import SourceImport

/// What the styles of a document make of its paragraphs.
struct DocxStyles {
    private struct Style {
        var name = ""
        var base: String?
        var outline: Int?
        var isList = false
        var look = DocxLook.Properties()
        /// True where some of what it sets, such as a table's first row, has a ground of its own.
        var isShaded = false
    }

    private var styles: [String: Style] = [:]

    /// No styles.
    init() {}

    /// Reads the styles of a part; what cannot be read is left out.
    ///
    /// - Throws: `Refusal` where the part declares a document type.
    init(_ part: [UInt8]) throws(Refusal) {
        let events = try XMLEvents(part)
        var id: String?
        while let event = try? events.next() {
            switch event {
            case .start("style"):
                id = events.attribute("styleId")
                if let id { styles[id] = Style() }
            case .start(let name): if let id { read(name, events, id) }
            case .end("style"): id = nil
            case .end, .text: break
            }
        }
    }

    private mutating func read(_ name: String, _ events: XMLEvents, _ id: String) {
        switch name {
        case "name": styles[id]?.name = events.attribute("val")?.lowercased() ?? ""
        case "basedOn": styles[id]?.base = events.attribute("val")
        case "outlineLvl": styles[id]?.outline = events.attribute("val").flatMap { Int($0) }
        case "numPr": styles[id]?.isList = true
        case "shd":
            if DocxLook.isShade(events) == true { styles[id]?.isShaded = true }
            styles[id]?.look.take(name, events)
        default: styles[id]?.look.take(name, events)
        }
    }

    /// Level of the heading that a style makes, from 1; nil for another style.
    func heading(_ id: String) -> Int? {
        for style in chain(id) {
            if let outline = style.outline { return outline < 9 ? outline + 1 : nil }
            if style.name == "title" { return 1 }
            if style.name.hasPrefix("heading "), let level = Int(style.name.dropFirst(8)) {
                return level
            }
        }
        return nil
    }

    /// True for a style of list items.
    func isList(_ id: String) -> Bool {
        chain(id).contains { $0.isList || $0.name.hasPrefix("list ") }
    }

    /// How the words of a style look.
    func look(_ id: String) -> DocxLook.Properties {
        chain(id).reduce(DocxLook.Properties()) { $0.over($1.look) }
    }

    /// True for a style of tables parts of which lie on a ground of their own.
    func isShaded(_ id: String) -> Bool { chain(id).contains { $0.isShaded } }

    /// A style and those it is based on.
    private func chain(_ id: String) -> [Style] {
        var found: [Style] = []
        var next: String? = id
        while let id = next, let style = styles[id], found.count < 16 {
            found.append(style)
            next = style.base
        }
        return found
    }
}
