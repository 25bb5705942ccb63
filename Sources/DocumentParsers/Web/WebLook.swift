internal import BriefCore
internal import CLibXML2
internal import SourceImport

/// Whether a reader of a page sees the words of an element.
///
/// - Source: the HTML standard, sections 4.5 and 15.3; CSS 2.1, sections 11 to 16.
enum WebLook {
    /// Why its words are not seen, or seen as taken back; nil where they are.
    ///
    /// - Parameters:
    ///   - name: The element's name.
    ///   - node: The element.
    ///   - hasStyles: True where the page's rules of style may set grounds.
    /// - Returns: The reason.
    static func unseen(_ name: String, _ node: Node, hasStyles: Bool) -> Remarks.Unseen? {
        if name == "template" || name == "noscript" { return .hidden }
        if node.attribute("hidden") != nil { return .hidden }
        if name == "s" || name == "strike" { return .struck }
        if let reason = WebRules(node).unseen { return reason }
        guard let veil = veil(name, node, hasStyles: hasStyles) else { return nil }
        return isSetAgain(node, veil) ? nil : veil.reason
    }

    /// A size or colour in which words are not seen, unless an element within sets it anew.
    struct Veil {
        /// The element that draws it over its words.
        let node: Node
        /// Why they are not seen.
        let reason: Remarks.Unseen

        /// True for rules that set its words anew.
        fileprivate func isLifted(by rules: WebRules) -> Bool {
            reason == .paper ? rules.isColoured : rules.isLarge
        }

        /// True for words within it that no element between sets anew.
        func covers(_ words: Node) -> Bool {
            var around = words.pointee.parent
            for _ in 0..<WebLook.reach {
                guard let element = around, element != node else { return true }
                if isLifted(by: WebRules(element)) { return false }
                around = element.pointee.parent
            }
            return false
        }
    }

    /// The veil that an element draws over its words; nil for none.
    static func veil(_ name: String, _ node: Node, hasStyles: Bool) -> Veil? {
        let rules = WebRules(node)
        if let reason = rules.tooSmall { return Veil(node: node, reason: reason) }
        let ink = rules.ink ?? (name == "font" ? WebRules.color(node.attribute("color")) : nil)
        guard let ink, isLost(ink, rules.ground, node, hasStyles: hasStyles) else { return nil }
        return Veil(node: node, reason: .paper)
    }

    /// True where letters of a colour cannot be told from what lies below them.
    private static func isLost(
        _ ink: String,
        _ ground: String?,
        _ node: Node,
        hasStyles: Bool
    ) -> Bool {
        if let ground { return ink == ground }
        return ink == "white" && isOnPaper(node, hasStyles: hasStyles)
    }

    /// Elements within one that are asked whether they set its words again.
    private static let within = 200

    /// True where an element within another sets the size or colour of its words anew: mails keep
    /// gaps away by a size of nothing around paragraphs that have one.
    private static func isSetAgain(_ node: Node, _ veil: Veil) -> Bool {
        var walk = NodeWalk(node)
        var count = 0
        while let step = walk.next(), count < within {
            guard step.isEntered, step.node.isElement, step.node != node else { continue }
            if veil.isLifted(by: WebRules(step.node)) { return true }
            count += 1
        }
        return false
    }

    /// Elements around one that are looked at.
    fileprivate static let reach = 64

    /// True where nothing says that an element lies on another colour than white.
    private static func isOnPaper(_ node: Node, hasStyles: Bool) -> Bool {
        var around: Node? = node
        for _ in 0..<reach {
            guard let element = around, element.isElement else { return true }
            let isNamed = element.attribute("class") != nil || element.attribute("id") != nil
            // What rules say of a class or a name stands elsewhere.
            if hasStyles, isNamed || element.name == "body" { return false }
            if let ground = WebRules(element).ground ?? WebRules.color(element.attribute("bgcolor"))
            {
                return ground == "white"
            }
            if element.attribute("background") != nil { return false }
            around = element.pointee.parent
        }
        return false
    }
}

/// The rules of style written into an element.
struct WebRules {
    private let rules: [Substring]

    /// Letters of rules that are read at most.
    private static let longest = 4096

    /// Reads the rules of an element.
    init(_ node: Node) {
        guard let style = node.attribute("style"), style.utf8.count < WebRules.longest else {
            rules = []
            return
        }
        rules = style.lowercased().filter { !$0.isWhitespace }
            .replacing("!important", with: "").split(separator: ";")
    }

    /// Why words are not seen, whatever their colour.
    var unseen: Remarks.Unseen? {
        if value("display") == "none" || value("visibility") == "hidden" || value("opacity") == "0"
        {
            return .hidden
        }
        let lines = [value("text-decoration"), value("text-decoration-line")]
        if lines.contains(where: { $0?.contains("line-through") == true }) { return .struck }
        return nil
    }

    /// Why words of its size are not seen.
    var tooSmall: Remarks.Unseen? {
        guard let size = value("font-size"), let number = WebRules.number(size) else { return nil }
        if number.value == 0 { return .hidden }
        return WebRules.tiny[number.unit].map { number.value < $0 } == true ? .tiny : nil
    }

    /// True where it sets a size that can be read, whatever that around it is.
    var isLarge: Bool {
        guard let size = value("font-size") else { return false }
        guard let number = WebRules.number(size) else { return WebRules.sizes.contains(size) }
        return tooSmall == nil && !["em", "%", "ex", "ch"].contains(number.unit)
    }

    /// True where it sets another colour than white, or a ground.
    var isColoured: Bool { ink.map { $0 != "white" } ?? false || ground != nil }

    private static let sizes: Set<Substring> = [
        "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large",
    ]

    /// Sizes below which nobody can read, by unit.
    private static let tiny: [String: Double] = [
        "pt": 1.5, "px": 2, "em": 0.13, "rem": 0.13, "%": 13,
    ]

    /// The colour of the letters.
    var ink: String? { WebRules.color(value("color").map(String.init)) }

    /// The colour that lies below them; a word of its own where it is a picture.
    var ground: String? {
        let picture = value("background-image").flatMap { $0.hasPrefix("url(") ? $0 : nil }
        guard let value = picture ?? value("background-color") ?? value("background"),
            value != "transparent", value != "none"
        else { return nil }
        return WebRules.color(String(value))
    }

    private func value(_ name: String) -> Substring? {
        rules.last { $0.hasPrefix(name + ":") }?.dropFirst(name.count + 1)
    }

    private static func number(_ text: Substring) -> (value: Double, unit: String)? {
        let figures = text.prefix { $0.isNumber || $0 == "." }
        return Double(figures).map { ($0, String(text.dropFirst(figures.count))) }
    }

    /// A colour, white by that name however it is written; nil for one that is told elsewhere.
    static func color(_ text: String?) -> String? {
        guard let text = text?.lowercased().filter({ !$0.isWhitespace }), !text.isEmpty,
            !others.contains(text)
        else { return nil }
        return whites.contains(text) ? "white" : text
    }

    /// Words that stand for the colour of an element around it, or for that of the browser.
    private static let others: Set<String> = [
        "inherit", "initial", "unset", "revert", "currentcolor",
    ]

    private static let whites: Set<String> = [
        "white", "#fff", "#ffffff", "fff", "ffffff", "rgb(255,255,255)", "rgba(255,255,255,1)",
        "hsl(0,0%,100%)",
    ]
}

/// Changes that a page marks.
enum WebChange {
    /// The change of an element `ins` or `del`.
    ///
    /// Only programs of an office name an author in it; of another page it is not known whether the
    /// change stands.
    static func change(_ verb: ProposedChange.Verb, _ node: Node) -> ProposedChange {
        let cite = node.attribute("cite") ?? ""
        let name = cite.lowercased().hasPrefix("mailto:") ? decoded(cite.dropFirst(7)) : nil
        let signature = Signature(author: name, date: node.attribute("datetime"))
        return ProposedChange(
            verb,
            author: signature.author,
            day: signature.day,
            isOpen: name != nil
        )
    }

    /// `Anna%20Rossi` as it is said.
    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8.prefix(400))[...]
        while let byte = rest.popFirst() {
            let code = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), code.utf8.count == 2, let value = UInt8(code, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
