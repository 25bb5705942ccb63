internal import BriefCore
internal import CLibXML2
internal import SourceImport

/// Writes the main text of a web page.
struct WebReader {
    private var text = TextBuilder()
    private let survey: WebSurvey
    /// Number of passages that the page hides.
    private(set) var hidden = 0

    private var lists = 0
    private var quotes = 0
    private var hasItem = false
    private var rows = 0
    private var hasCell = false
    private var isPre = false

    /// A reader of a page that was surveyed.
    init(_ survey: WebSurvey) { self.survey = survey }

    /// The text of what is within a node, menus and banners left out where that is asked for.
    ///
    /// - Throws: `Refusal` where the text grows too long.
    mutating func read(_ root: Node, isBare: Bool) throws(Refusal) -> TextBuilder {
        var walk = NodeWalk(root)
        while let step = walk.next() {
            let node = step.node
            if node.isText {
                if step.isEntered { try take(node.words) }
                continue
            }
            guard node.isElement else { continue }
            let name = node.name
            if !step.isEntered {
                leave(name, node)
                continue
            }
            if WebWords.silent.contains(name)
                || isBare && node != root
                    && (WebWords.isFrame(name, node) || survey.menus.contains(node))
            {
                walk.skip()
            } else if WebWords.isHidden(name, node) {
                try hide(node)
                walk.skip()
            } else {
                try enter(name, node)
            }
        }
        text.close()
        return text
    }

    private mutating func take(_ words: String) throws(Refusal) {
        if !text.isOpen { openPlain() }
        guard isPre else { return try text.add(words) }
        for (number, line) in words.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if number > 0 { text.breakLine() }
            try text.add(String(line))
        }
    }

    /// Opens the block that words stand in where nothing else is said.
    private mutating func openPlain() {
        if hasItem {
            text.open(.listItem, level: lists)
            hasItem = false
        } else {
            text.open(quotes > 0 ? .quote : .paragraph)
        }
    }

    private mutating func enter(_ name: String, _ node: Node) throws(Refusal) {
        if rows > 0, name != "tr", name != "td", name != "th", name != "table" {
            // Within a row there is nothing but words.
            if name == "br" || WebWords.blocks.contains(name) { try text.add(" ") }
            return
        }
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            text.open(.heading, level: Int(name.dropFirst()) ?? 1)
        case "ul", "ol":
            text.close()
            lists += 1
        case "li":
            text.close()
            hasItem = true
        case "blockquote":
            text.close()
            quotes += 1
        case "br": text.breakLine()
        case "pre":
            text.close()
            isPre = true
        case "tr":
            text.close()
            if survey.tables.contains(tableOf: node) {
                text.open(.table)
                rows += 1
                hasCell = false
            }
        case "td", "th":
            if rows > 0 {
                if hasCell { try text.add(" | ") }
                hasCell = true
            } else {
                text.close()
            }
        case "a": if isNote(node) { try take("[") }
        default: if WebWords.blocks.contains(name) { text.close() }
        }
    }

    private mutating func leave(_ name: String, _ node: Node) {
        if rows > 0 {
            if name == "tr" || name == "table" {
                rows = 0
                text.close()
            }
            return
        }
        switch name {
        case "ul", "ol":
            text.close()
            lists = max(0, lists - 1)
            hasItem = false
        case "li":
            text.close()
            hasItem = false
        case "blockquote":
            text.close()
            quotes = max(0, quotes - 1)
        case "pre":
            text.close()
            isPre = false
        case "a": if isNote(node) { try? text.add("]") }
        case "h1", "h2", "h3", "h4", "h5", "h6": text.close()
        default: if WebWords.blocks.contains(name) { text.close() }
        }
    }

    /// True for a raised link to a note of the same page.
    private func isNote(_ node: Node) -> Bool {
        node.attribute("href")?.hasPrefix("#") == true
            && (node.pointee.parent?.name == "sup" || node.pointee.children?.name == "sup")
    }

    /// Words that the page does not show are shown as such, in a block of their own.
    private mutating func hide(_ node: Node) throws(Refusal) {
        var words = ""
        var walk = NodeWalk(node)
        while let step = walk.next() {
            if step.isEntered, step.node.isText, words.utf8.count < 65_536 {
                words += step.node.words + " "
            } else if step.isEntered, step.node.isElement,
                WebWords.silent.contains(step.node.name)
            {
                walk.skip()
            }
        }
        guard words.utf8.contains(where: { $0 > 0x20 }) else { return }
        hidden += 1
        if rows == 0 { try text.block(.boilerplate, "[hidden: " + words + "]") }
    }
}

extension Set<Node> {
    /// True where the table that a row belongs to is one of these.
    fileprivate func contains(tableOf row: Node) -> Bool {
        var node = row.pointee.parent
        for _ in 0..<4 {
            guard let current = node else { return false }
            if contains(current) { return true }
            if current.name == "table" { return false }
            node = current.pointee.parent
        }
        return false
    }
}
