internal import CLibXML2

/// What a web page is made of, found before its text is read.
struct WebSurvey {
    /// The part with the main text.
    private(set) var main: Node?
    /// Words of the element `title`.
    private(set) var title: String?
    /// Contents of the `meta` elements by name; the first of each.
    private(set) var metas: [String: String] = [:]
    /// Lists that are nothing but links.
    private(set) var menus: Set<Node> = []
    /// Tables that hold figures, not the page's layout.
    private(set) var tables: Set<Node> = []
    /// Numbers of what is there and is not followed, by what it is.
    private(set) var dropped: [String: Int] = [:]
    /// True where rules of style elsewhere than in the elements they are for may set grounds.
    private(set) var hasStyles = false
    /// How deep elements stand within elements.
    private(set) var depth = 0

    /// Counts within a list or table.
    private struct Measure {
        let node: Node
        let isTable: Bool
        var words = 0
        var linked = 0
        var links = 0
        var cell = 0
        var longestCell = 0
        var hasTable = false
    }

    private var open: [Measure] = []
    private var articles: [Node] = []
    private var links = 0
    private var level = 0
    /// Lists and tables within each other that are measured; deeper ones are not.
    private static let reach = 32

    /// Surveys a tree.
    init(_ root: Node) {
        var walk = NodeWalk(root)
        while let step = walk.next() {
            if step.isEntered {
                enter(step.node)
            } else {
                leave(step.node)
            }
        }
        if main == nil, articles.count == 1 { main = articles.first }
    }

    private mutating func enter(_ node: Node) {
        guard node.isElement else {
            if node.isText { measure(node) }
            return
        }
        level += 1
        depth = max(depth, level)
        let name = node.name
        switch name {
        case "title": if title == nil { title = node.pointee.children?.words }
        case "meta": readMeta(node)
        case "main": main = main ?? node
        case "style":
            // Nobody writes it in letters that it needs not be read for.
            hasStyles =
                hasStyles
                || node.pointee.children?.words.lowercased().contains("background") == true
        case "link":
            if node.attribute("rel")?.lowercased().contains("stylesheet") == true {
                hasStyles = true
            }
        case "article": articles.append(node)
        case "a":
            links += 1
            for index in open.indices { open[index].links += 1 }
        case "ul", "ol", "table": begin(node, isTable: name == "table")
        case "td", "th":
            for index in open.indices where open[index].isTable { open[index].cell = 0 }
        default: count(name, node)
        }
        if main == nil, node.attribute("role") == "main" { main = node }
    }

    private mutating func leave(_ node: Node) {
        level -= 1
        let name = node.name
        if name == "a" { links = max(0, links - 1) }
        guard name == "ul" || name == "ol" || name == "table", open.last?.node == node,
            let measure = open.popLast()
        else { return }
        if measure.isTable {
            if !measure.hasTable, measure.longestCell <= 600 { tables.insert(node) }
        } else if measure.links >= 3, measure.linked * 10 >= measure.words * 8,
            measure.words <= measure.links * 40
        {
            menus.insert(node)
        }
    }

    private mutating func begin(_ node: Node, isTable: Bool) {
        guard open.count < WebSurvey.reach else { return }
        if isTable { for index in open.indices { open[index].hasTable = true } }
        open.append(Measure(node: node, isTable: isTable))
    }

    private mutating func measure(_ node: Node) {
        guard !open.isEmpty, let content = node.pointee.content else { return }
        var count = 0
        var byte = content
        while byte.pointee != 0 {
            if byte.pointee > 0x20 { count += 1 }
            byte += 1
        }
        for index in open.indices {
            open[index].words += count
            if links > 0 { open[index].linked += count }
            open[index].cell += count
            open[index].longestCell = max(open[index].longestCell, open[index].cell)
        }
    }

    private mutating func readMeta(_ node: Node) {
        if node.attribute("http-equiv")?.lowercased() == "refresh" { drop("forwarding") }
        guard let key = node.attribute("property") ?? node.attribute("name"),
            let value = node.attribute("content"), metas[key.lowercased()] == nil
        else { return }
        metas[key.lowercased()] = value
    }

    /// Counts what is there and is not followed.
    private mutating func count(_ name: String, _ node: Node) {
        switch name {
        case "script": drop(node.attribute("src") == nil ? "script" : "remote script")
        case "iframe", "frame", "object", "embed", "applet": drop("frame")
        case "form": drop("form")
        case "img":
            if let source = node.attribute("src"), !source.hasPrefix("data:") { drop("image") }
        default: break
        }
    }

    private mutating func drop(_ what: String) { dropped[what, default: 0] += 1 }
}
