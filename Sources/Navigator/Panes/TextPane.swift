internal import BriefCore
internal import TerminalScreen

/// Lines of a source's text with words lit and findings in the margin.
struct TextPane {
    /// Words that are lit, in the source's text.
    let lit: [TextSpan]
    /// Words lit because they were looked for.
    let found: [TextSpan]
    /// A text lit wherever it stands; empty for none.
    let findText: String
    /// The finding the reader is at; nil for none.
    let current: ReaderMark?
    /// Columns of the margin; 0 for none.
    let margin: Int

    /// A line as it is drawn.
    func line(_ text: TextLine) -> Line {
        var line = marginLine(text)
        line.append(.spaces(text.indent), "text")
        var words = Line(text.text, role(text.kind))
        words = words.lighting(found.compactMap { text.columns(of: $0) }, "search.match")
        words = words.lighting(lit.compactMap { text.columns(of: $0) }, "quote.lit")
        words = words.lighting(text: findText, "search.match")
        line.append(words)
        return line
    }

    /// Columns of the margin that fit beside text of this width.
    static func margin(in width: Int) -> Int {
        if width >= 50 { return Arrangement.marginColumns }
        return width >= 20 ? 3 : 0
    }

    private func marginLine(_ text: TextLine) -> Line {
        guard margin > 0 else { return Line() }
        var line = Line()
        if margin == Arrangement.marginColumns {
            let number = text.paragraph.map(String.init) ?? ""
            line.append(ScreenText(number).aligned(rightIn: 4), "citation")
            line.append(" ", "text")
        }
        let room = margin - line.width - 1
        for mark in text.marks.prefix(text.marks.count > room ? room - 1 : room) {
            line.append(mark.kind.letter, role(of: mark))
        }
        if text.marks.count > room { line.append("+", "mark") }
        line.pad(to: margin)
        return line
    }

    private func role(of mark: ReaderMark) -> Role {
        let name = "mark." + mark.kind.name
        return Role(mark.number == current?.number ? name + ".current" : name)
    }

    private func role(_ kind: Block.Kind) -> Role {
        switch kind {
        case .heading: "heading"
        case .boilerplate: "boilerplate"
        case .label: "text.dim"
        case .quote, .paragraph, .listItem, .code, .table: "text"
        }
    }
}
