internal import BriefAssembly

/// Topics against kinds of finding as a drawing: numbers, their weight as a bar.
struct MatrixFigure {
    let matrix: BriefMatrix

    private static let width = 720
    private static let names = 300
    private static let row = 24

    /// The drawing.
    var svg: String {
        let height = (matrix.rows.count + 1) * MatrixFigure.row + 8
        let words = matrix.rows.map { row in
            SafeText.clean(row.name) + ": "
                + zip(BriefMatrix.titles, row.counts).map { "\($0.lowercased()) \($1)" }
                .joined(separator: ", ")
        }
        var lines = [
            "<svg viewBox=\"0 0 \(MatrixFigure.width) \(height)\" role=\"img\" "
                + "aria-labelledby=\"matrix-title matrix-words\">",
            "<title id=\"matrix-title\">Topics against kinds of finding</title>",
            "<desc id=\"matrix-words\">\(Markup.escaped(words.joined(separator: "; ")))</desc>",
        ]
        for (index, title) in BriefMatrix.titles.enumerated() {
            lines.append(text(column(index), 16, title, isStrong: true))
        }
        let most = max(1, matrix.rows.flatMap(\.counts).max() ?? 1)
        for (index, row) in matrix.rows.enumerated() {
            let top = (index + 1) * MatrixFigure.row
            lines.append(text(0, top + 16, short(SafeText.clean(row.name)), isStrong: false))
            for (place, count) in row.counts.enumerated() {
                lines.append(cell(place, top, count, most))
            }
        }
        return (lines + ["</svg>"]).joined(separator: "\n")
    }

    private var room: Int { (MatrixFigure.width - MatrixFigure.names) / BriefMatrix.kinds.count }

    private func column(_ index: Int) -> Int { MatrixFigure.names + index * room }

    private func cell(_ place: Int, _ top: Int, _ count: Int, _ most: Int) -> String {
        let x = column(place)
        guard count > 0 else { return text(x, top + 16, "–", isStrong: false) }
        let bar = max(4, count * (room - 40) / most)
        return "<rect x=\"\(x + 22)\" y=\"\(top + 6)\" width=\"\(bar)\" height=\"12\" "
            + "fill=\"currentColor\" fill-opacity=\".35\"/>"
            + text(x, top + 16, "\(count)", isStrong: false)
    }

    private func text(_ x: Int, _ y: Int, _ words: String, isStrong: Bool) -> String {
        "<text x=\"\(x)\" y=\"\(y)\" font-size=\"13\" fill=\"currentColor\""
            + (isStrong ? " font-weight=\"600\"" : "") + ">\(Markup.escaped(words))</text>"
    }

    private func short(_ name: String) -> String {
        name.count > 40 ? String(name.prefix(39)) + "…" : name
    }
}
