internal import SourceImport

/// How the words of a document of Word look: whether a reader of it on paper sees them.
///
/// - Source: ECMA-376, part 1, sections 17.3.2 (run properties) and 17.3.1 (those of paragraphs).
struct DocxLook {
    /// What properties say; nil where they say nothing.
    struct Properties {
        var isHidden: Bool?
        var isStruck: Bool?
        /// Colour of the letters.
        var ink: String?
        /// Size in half points.
        var size: Int?
        /// True where something other than paper lies below the letters.
        var isShaded: Bool?

        /// These properties where they say something, else others.
        func over(_ other: Properties) -> Properties {
            Properties(
                isHidden: isHidden ?? other.isHidden,
                isStruck: isStruck ?? other.isStruck,
                ink: ink ?? other.ink,
                size: size ?? other.size,
                isShaded: isShaded ?? other.isShaded
            )
        }

        /// Takes an element of run properties; false for another.
        mutating func take(_ name: String, _ events: XMLEvents) {
            let value = events.attribute("val")
            let isOn = value != "0" && value != "false" && value != "off"
            switch name {
            case "vanish": isHidden = isOn
            case "strike", "dstrike": isStruck = isOn
            case "color": ink = value?.uppercased()
            case "sz": size = value.flatMap { Int($0) }
            case "highlight": isShaded = value == "none" ? nil : value != "white"
            case "shd": isShaded = DocxLook.isShade(events)
            default: break
            }
        }
    }

    private var run = Properties()
    private var paragraph = Properties()
    /// Grounds of the cells and boxes that are open; true where it is, or may be, no paper.
    private var grounds: [Bool] = []
    private var tables: [Bool] = []
    /// The paragraphs and runs around the boxes that are open.
    private var around: [(paragraph: Properties, run: Properties)] = []
    private var isPage = false
    private var depth = (paragraph: 0, run: 0, cell: 0)
    /// Depth within properties as they were before a change.
    private var former = 0

    /// Sizes in half points that nobody can read.
    private static let tiny = 3

    /// Takes a piece of a part that is read by itself.
    mutating func take(_ event: XMLEvents.Event, _ events: XMLEvents, _ styles: DocxStyles) {
        switch event {
        case .start(let name): start(name, events, styles)
        case .end(let name): end(name)
        case .text: break
        }
    }

    /// An element begins.
    mutating func start(_ name: String, _ events: XMLEvents, _ styles: DocxStyles) {
        if former > 0 || name.hasSuffix("PrChange") {
            former += 1
            return
        }
        switch name {
        case "p":
            paragraph = Properties()
            run = Properties()
        case "r": run = Properties()
        case "pPr": depth.paragraph += 1
        case "rPr": depth.run += 1
        case "tcPr": depth.cell += 1
        case "tbl": tables.append(false)
        case "tblStyle":
            if let last = tables.indices.last, let id = events.attribute("val") {
                tables[last] = styles.isShaded(id)
            }
        case "tc": grounds.append(tables.last ?? false)
        // What a box is filled with stands elsewhere.
        case "txbxContent":
            grounds.append(true)
            around.append((paragraph, run))
        case "background":
            isPage = (events.attribute("color")?.uppercased() ?? "FFFFFF") != "FFFFFF"
        case "pStyle":
            if let id = events.attribute("val") { paragraph = styles.look(id) }
        case "rStyle":
            if depth.paragraph == 0, let id = events.attribute("val") {
                run = run.over(styles.look(id))
            }
        default:
            if depth.run > 0, depth.paragraph == 0 {
                run.take(name, events)
            } else if name == "shd", depth.paragraph > 0, depth.run == 0 {
                paragraph.isShaded = DocxLook.isShade(events)
            } else if name == "shd", depth.cell > 0, let last = grounds.indices.last {
                grounds[last] = DocxLook.isShade(events) ?? grounds[last]
            }
        }
    }

    /// An element ends.
    mutating func end(_ name: String) {
        if former > 0 {
            former -= 1
            return
        }
        switch name {
        case "pPr": depth.paragraph = max(0, depth.paragraph - 1)
        case "rPr": depth.run = max(0, depth.run - 1)
        case "tcPr": depth.cell = max(0, depth.cell - 1)
        case "tbl": _ = tables.popLast()
        case "tc": _ = grounds.popLast()
        case "txbxContent":
            _ = grounds.popLast()
            if let last = around.popLast() { (paragraph, run) = last }
        case "r": run = Properties()
        default: break
        }
    }

    /// Why the words of the run are not seen; nil where they are.
    var unseen: Remarks.Unseen? {
        let look = run.over(paragraph)
        if look.isHidden == true { return .hidden }
        if look.isStruck == true { return .struck }
        if let size = look.size, size < DocxLook.tiny { return .tiny }
        let isShaded = look.isShaded ?? (isPage || grounds.contains(true))
        if look.ink == "FFFFFF", !isShaded { return .paper }
        return nil
    }

    /// True where a shading has a colour other than that of paper; nil where it has none, so that
    /// what lies below is seen.
    static func isShade(_ events: XMLEvents) -> Bool? {
        if events.attribute("themeFill") != nil { return true }
        let fill = events.attribute("fill")?.uppercased() ?? "AUTO"
        let pattern = events.attribute("val") ?? "clear"
        if !["clear", "nil"].contains(pattern) { return true }
        return fill == "AUTO" ? nil : fill != "FFFFFF"
    }
}
