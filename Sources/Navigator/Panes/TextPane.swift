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
    /// Where the reader has written something.
    let noted: [TextSpan]
    /// The place among those that find has gone to; nil for none.
    var place: TextSpan?
    /// Words selected to be copied, which alone are lit then; nil for none.
    var selected: TextSpan?
    /// Columns of the margin; 0 for none.
    let margin: Int

    /// A line as it is drawn.
    func line(_ text: TextLine) -> Line {
        var line = marginLine(text)
        line.append(.spaces(text.indent), "text")
        var words = Line(text.text, role(text.kind))
        if let selected {
            // What is lit looks like it where colours are few: one sees what will be copied.
            let columns = text.columns(of: selected).map { [$0] } ?? []
            line.append(words.lighting(columns, "search.match.selected"))
            return line
        }
        words = words.lighting(found.compactMap { text.columns(of: $0) }, "search.match")
        words = words.lighting(lit.compactMap { text.columns(of: $0) }, "quote.lit")
        words = words.lighting(text: findText, "search.match")
        if let columns = place.flatMap(text.columns) {
            words = words.lighting([columns], "search.match.current")
        }
        line.append(words)
        return line
    }

    /// Letters beside a line at most.
    private static let letters = 3

    /// Columns of the margin that fit beside text of so many blocks in this width.
    static func margin(in width: Int, blocks: Int) -> Int {
        if width >= 50 { return numberWidth(blocks: blocks) + letters + 2 }
        return width >= 20 ? 3 : 0
    }

    /// Cells for the number of any paragraph of a text of so many blocks.
    private static func numberWidth(blocks: Int) -> Int { max(4, String(blocks).utf8.count) }

    private func marginLine(_ text: TextLine) -> Line {
        guard margin > 0 else { return Line() }
        var line = Line()
        if margin > Self.letters + 2 {
            let width = margin - Self.letters - 2
            if let page = text.page {
                line.append(Self.sign(of: page, width).aligned(rightIn: width), "text.dim")
            } else {
                let number = text.paragraph.map(String.init) ?? ""
                line.append(ScreenText(number).aligned(rightIn: width), "citation")
            }
            line.append(isNoted(text) ? "*" : " ", "notice")
        }
        let room = margin - line.width - 1
        let marks = kinds(of: text)
        for mark in marks.prefix(marks.count > room ? room - 1 : room) {
            line.append(mark.kind.letter, role(of: mark))
        }
        if marks.count > room { line.append("+", "mark") }
        let hasSign = margin <= Self.letters + 2 && isNoted(text)
        line.pad(to: margin - (hasSign ? 1 : 0))
        if hasSign { line.append("*", "notice") }
        return line
    }

    /// `p.3` where a page begins, as far as there is room.
    private static func sign(of page: String, _ width: Int) -> ScreenText {
        let signs = ["p." + page, "p" + page].map { ScreenText($0) }
        return signs.first { $0.width <= width } ?? ScreenText(page).truncated(to: width)
    }

    /// True where the reader has written on words that begin on a line.
    private func isNoted(_ text: TextLine) -> Bool {
        noted.contains { place in
            text.columns(of: TextSpan(place.start, min(place.end, place.start + 1))) != nil
        }
    }

    /// One finding of each kind that begins on a line, the one the reader is at before others.
    private func kinds(of text: TextLine) -> [ReaderMark] {
        var found: [ReaderMark] = []
        for mark in text.marks {
            guard let place = found.firstIndex(where: { $0.kind == mark.kind }) else {
                found.append(mark)
                continue
            }
            if mark.number == current?.number { found[place] = mark }
        }
        return found
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
