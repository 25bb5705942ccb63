internal import ArgumentParser

/// Builds a page for man(1).
///
/// - Source: man(7): the macros TH, SH, SS, TP, PP, nf, fi, EX and EE.
struct ManPage {
    private var lines: [String]

    /// Begins a page.
    init(_ name: String, section: Int, title: String) {
        lines = [
            ".TH \"\(ManPage.escaped(name.uppercased()))\" \"\(section)\" \"\" "
                + "\"briefbook \(Briefbook.configuration.version)\" \"\(title)\""
        ]
    }

    /// The page.
    var text: String { lines.joined(separator: "\n") + "\n" }

    /// Begins a part.
    mutating func part(_ title: String) { lines.append(".SH \"\(ManPage.escaped(title))\"") }

    /// Begins a part of a part.
    mutating func under(_ title: String) { lines.append(".SS \"\(ManPage.escaped(title))\"") }

    /// Adds a paragraph; the first of a part begins by itself.
    mutating func paragraph(_ text: String) { lines += begun + [ManPage.line(text)] }

    /// Adds a name with what it means.
    mutating func item(_ name: String, _ text: String) {
        lines += [".TP", ".B " + ManPage.escaped(name), ManPage.line(text)]
    }

    /// Adds lines that stay as they are.
    mutating func example(_ text: [String]) {
        lines += begun + [".in +4n", ".EX"] + text.map { ManPage.line($0) } + [".EE", ".in"]
    }

    /// What parts a paragraph from what stands above it.
    private var begun: [String] {
        let isFirst = lines.last.map { $0.hasPrefix(".SH") || $0.hasPrefix(".SS") } ?? true
        return isFirst ? [] : [".PP"]
    }

    /// A line of text: one that begins like a request is kept from being one.
    private static func line(_ text: String) -> String {
        let text = escaped(text)
        guard let first = text.first else { return "\\&" }
        return first == "." || first == "'" ? "\\&" + text : text
    }

    /// Text in which nothing is a command of the formatter.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "\"": escaped += "\\(dq"
            case "^": escaped += "\\(ha"
            case "~": escaped += "\\(ti"
            case "`": escaped += "\\(ga"
            case "'": escaped += "\\(aq"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
