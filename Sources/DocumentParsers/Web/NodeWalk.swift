internal import CLibXML2

/// A node of a document's tree.
typealias Node = UnsafeMutablePointer<xmlNode>

/// Walks a tree by its own links, however deep it is.
struct NodeWalk {
    /// A node and whether it is entered or left.
    struct Step {
        let node: Node
        let isEntered: Bool
    }

    private let root: Node
    private var last: Step?

    /// A walk over a node and all within it.
    init(_ root: Node) { self.root = root }

    /// The next step; nil at the end.
    mutating func next() -> Step? {
        guard let step = last else { return found(root, true) }
        if step.isEntered, step.node.isElement, let child = step.node.pointee.children {
            return found(child, true)
        }
        return after(step.node, wasEntered: step.isEntered)
    }

    /// Leaves out what is within the node just entered.
    mutating func skip() {
        guard let step = last, step.isEntered else { return }
        last = Step(node: step.node, isEntered: false)
    }

    private mutating func after(_ node: Node, wasEntered: Bool) -> Step? {
        if wasEntered, node.isElement { return found(node, false) }
        if node == root { return nil }
        if let sibling = node.pointee.next { return found(sibling, true) }
        guard let parent = node.pointee.parent else { return nil }
        return found(parent, false)
    }

    private mutating func found(_ node: Node, _ isEntered: Bool) -> Step {
        let step = Step(node: node, isEntered: isEntered)
        last = step
        return step
    }
}

extension Node {
    /// True for an element, false for text and the rest.
    var isElement: Bool { pointee.type == XML_ELEMENT_NODE }

    /// True for text.
    var isText: Bool { pointee.type == XML_TEXT_NODE || pointee.type == XML_CDATA_SECTION_NODE }

    /// The element's name in small letters.
    var name: String {
        guard let name = pointee.name else { return "" }
        return String(cString: name)
    }

    /// The text of a text node.
    var words: String {
        guard let content = pointee.content else { return "" }
        return String(cString: content)
    }

    /// True for a text node of nothing but blanks.
    var isBlank: Bool { words.allSatisfy(\.isWhitespace) }

    /// The value of an attribute, its first million bytes at most; nil where it is not there.
    func attribute(_ name: String) -> String? {
        var attribute = pointee.properties
        while let current = attribute {
            if let own = current.pointee.name, String(cString: own) == name {
                guard let value = current.pointee.children?.pointee.content else { return "" }
                return String(cString: value)
            }
            attribute = current.pointee.next
        }
        return nil
    }
}
