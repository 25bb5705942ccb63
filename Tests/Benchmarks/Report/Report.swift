internal import Foundation

/// All lines, as one Markdown table.
struct Report {
    /// Lines in the order measured.
    var rows: [Row] = []

    /// Whether no budget was broken.
    var holds: Bool { !rows.contains { $0.holds == false } }

    /// The table, columns aligned.
    var text: String {
        let cells = [Report.heads] + rows.map(Report.cells)
        let widths = Report.heads.indices.map { column in
            cells.map { $0[column].count }.max() ?? 0
        }
        var lines = cells.map { Report.line($0, widths: widths) }
        lines.insert(
            Report.line(widths.map { String(repeating: "-", count: $0) }, widths: widths),
            at: 1
        )
        return lines.joined(separator: "\n")
    }

    private static let heads = ["what", "measured", "peer", "ratio", "budget", "holds"]

    private static func cells(_ row: Row) -> [String] {
        let holds = row.holds.map { $0 ? "yes" : "NO" } ?? ""
        return [row.what, row.measured, row.peer, row.ratio, row.budget, holds]
    }

    private static func line(_ cells: [String], widths: [Int]) -> String {
        let padded = zip(cells, widths).map { cell, width in
            cell + String(repeating: " ", count: max(0, width - cell.count))
        }
        return "| " + padded.joined(separator: " | ") + " |"
    }
}
