internal import BriefCore
internal import CLibXML2
internal import SourceImport

/// Writes the main text of a web page.
struct WebReader {
    private var text = TextBuilder()
    private let survey: WebSurvey
    /// What the page hides, strikes out or marks as changed.
    private(set) var remarks = Remarks()
    /// Words of the open block, with those of them that were changed or are not seen.
    private var marked = MarkedWords()
    private var changes = OpenChanges()
    /// Kind of the block that is open, for its notes.
    private var kind = Block.Kind.paragraph

    /// Elements that are open whose own words are not seen, though those of others in them are.
    private var veils: [WebLook.Veil] = []

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
                guard step.isEntered else { continue }
                if let veil = veils.suffix(8).last(where: { $0.covers(node) }), !node.isBlank {
                    hide(node, .unseen(veil.reason))
                } else {
                    try take(node.words)
                }
                continue
            }
            guard node.isElement else { continue }
            let name = node.name
            if !step.isEntered {
                if veils.last?.node == node { veils.removeLast() }
                try leave(name, node)
                continue
            }
            if WebWords.silent.contains(name)
                || isBare && node != root
                    && (WebWords.isFrame(name, node) || survey.menus.contains(node))
            {
                walk.skip()
            } else if let state = look(name, node) {
                hide(node, state)
                walk.skip()
            } else {
                if let veil = WebLook.veil(name, node, hasStyles: survey.hasStyles) {
                    veils.append(veil)
                }
                try enter(name, node)
            }
        }
        try close()
        return text
    }

    /// Why words of an element are not plainly there; nil where they are.
    private func look(_ name: String, _ node: Node) -> Remarks.State? {
        if name == "del" { return .changed(WebChange.change(.deleted, node)) }
        return WebLook.unseen(name, node, hasStyles: survey.hasStyles).map { .unseen($0) }
    }

    /// Ends the open block and tells below it what is not plainly in it.
    private mutating func close() throws(Refusal) {
        text.close()
        let name = kind == .heading ? "heading" : kind == .listItem ? "item" : "paragraph"
        let notes = marked.notes(name, counting: &remarks)
        marked = MarkedWords()
        for note in notes { try text.block(.boilerplate, note, level: Block.noteLevel) }
    }

    private mutating func open(_ kind: Block.Kind, level: Int = 0) throws(Refusal) {
        try close()
        self.kind = kind
        text.open(kind, level: level)
    }

    /// Adds words to the text as they are seen.
    private mutating func add(_ words: String) throws(Refusal) {
        marked.add(words, changes.current.map { .changed($0) } ?? .plain)
        try text.add(words)
    }

    private mutating func take(_ words: String) throws(Refusal) {
        if !text.isOpen { try openPlain() }
        guard isPre else { return try add(words) }
        for (number, line) in words.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if number > 0 { try breakLine() }
            try add(String(line))
        }
    }

    private mutating func breakLine() throws(Refusal) {
        text.breakLine()
        marked.add(" ", changes.current.map { .changed($0) } ?? .plain)
    }

    /// Opens the block that words stand in where nothing else is said.
    private mutating func openPlain() throws(Refusal) {
        if hasItem {
            try open(.listItem, level: lists)
            hasItem = false
        } else {
            try open(quotes > 0 ? .quote : .paragraph)
        }
    }

    private mutating func enter(_ name: String, _ node: Node) throws(Refusal) {
        if rows > 0, name != "tr", name != "td", name != "th", name != "table" {
            // Within a row there is nothing but words.
            if name == "ins" { changes.begin(WebChange.change(.inserted, node)) }
            if name == "br" || WebWords.blocks.contains(name) { try add(" ") }
            return
        }
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            try open(.heading, level: Int(name.dropFirst()) ?? 1)
        case "ins": changes.begin(WebChange.change(.inserted, node))
        case "ul", "ol":
            try close()
            lists += 1
        case "li":
            try close()
            hasItem = true
        case "blockquote":
            try close()
            quotes += 1
        case "br": try breakLine()
        case "pre":
            try close()
            isPre = true
        case "tr":
            try close()
            if survey.tables.contains(tableOf: node) {
                try open(.table)
                rows += 1
                hasCell = false
            }
        case "td", "th":
            if rows > 0 {
                if hasCell { try add(" | ") }
                hasCell = true
            } else {
                try close()
            }
        case "a": if isNote(node) { try take("[") }
        default: if WebWords.blocks.contains(name) { try close() }
        }
    }

    private mutating func leave(_ name: String, _ node: Node) throws(Refusal) {
        if name == "ins" { changes.end() }
        if rows > 0 {
            if name == "tr" || name == "table" {
                rows = 0
                try close()
            }
            return
        }
        switch name {
        case "ul", "ol":
            try close()
            lists = max(0, lists - 1)
            hasItem = false
        case "li":
            try close()
            hasItem = false
        case "blockquote":
            try close()
            quotes = max(0, quotes - 1)
        case "pre":
            try close()
            isPre = false
        case "a": if isNote(node) { try add("]") }
        case "h1", "h2", "h3", "h4", "h5", "h6": try close()
        default: if WebWords.blocks.contains(name) { try close() }
        }
    }

    /// True for a raised link to a note of the same page.
    private func isNote(_ node: Node) -> Bool {
        node.attribute("href")?.hasPrefix("#") == true
            && (node.pointee.parent?.name == "sup" || node.pointee.children?.name == "sup")
    }

    /// Words that are not plainly there are told below the block they stand in.
    private mutating func hide(_ node: Node, _ state: Remarks.State) {
        var words = ""
        var walk = NodeWalk(node)
        while let step = walk.next() {
            if step.isEntered, step.node.isText, words.utf8.count < 65_536 {
                words += step.node.words
            } else if step.isEntered, step.node.isElement {
                if WebWords.silent.contains(step.node.name) {
                    walk.skip()
                } else if WebWords.blocks.contains(step.node.name) || step.node.name == "br" {
                    words += " "
                }
            }
        }
        marked.add(words, state)
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
