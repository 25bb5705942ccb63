internal import CLibXML2

/// Names that say what a part of a web page is.
///
/// - Source: the HTML standard, sections 4 and 15.3; class names as the common publishing
///   systems write them.
enum WebWords {
    /// Elements whose words are no text.
    static let silent: Set<String> = [
        "script", "style", "head", "title", "svg-title", "select", "option", "button", "input",
        "textarea", "datalist", "iframe", "object", "audio", "video", "canvas", "map",
    ]

    /// Elements that begin on a line of their own.
    static let blocks: Set<String> = [
        "address", "article", "aside", "body", "center", "dd", "details", "dialog", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html",
        "legend",
        "main", "nav", "p", "section", "summary", "table", "tbody", "tfoot", "thead", "caption",
    ]

    /// Elements that stand around the main text.
    private static let frames: Set<String> = ["nav", "footer", "aside", "menu"]

    /// Roles of what stands around the main text.
    private static let roles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar",
        "dialog", "alertdialog",
    ]

    /// Words of a class or id that mark what stands around the main text.
    private static let marks: Set<String> = [
        "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "cookie",
        "cookies", "consent", "sidebar", "footer", "banner", "share", "sharing", "social",
        "related",
        "newsletter", "subscribe", "skip", "skiplink", "pagination", "pager", "toolbar", "advert",
        "advertisement", "promo", "masthead", "sitemap",
    ]

    /// True for what stands around the main text: menus, banners, footers.
    static func isFrame(_ name: String, _ node: Node) -> Bool {
        if name == "body" || name == "main" || name == "article" || name == "html" { return false }
        if frames.contains(name) { return true }
        if let role = node.attribute("role"), roles.contains(role) { return true }
        guard blockLike.contains(name) else { return false }
        let words = (node.attribute("class") ?? "") + " " + (node.attribute("id") ?? "")
        guard words.utf8.count > 1 else { return false }
        let parts = words.lowercased().split { !$0.isLetter }
        return parts.contains { marks.contains(String($0)) }
    }

    private static let blockLike: Set<String> = [
        "div", "ul", "ol", "section", "table", "p", "header",
    ]
}
