extension Scorecard {
    /// The figures as lines of a table, kinds that were not counted left out.
    package var table: [String] {
        var lines: [String] = []
        for kind in Kind.allCases {
            guard let count = counts[kind], count.hits + count.wrong + count.missed > 0 else {
                continue
            }
            let figures = [count.precision, count.recall, count.f1].map(Self.percent)
            lines.append(
                "  " + Self.padded(kind.label, 16)
                    + "P \(figures[0])  R \(figures[1])  F1 \(figures[2])"
                    + "  of \(count.hits + count.missed)"
            )
        }
        for (label, share) in [
            ("event status", status), ("point actor", actor), ("source date", documentDate),
        ] where share.all > 0 {
            lines.append(
                "  " + Self.padded(label, 16) + "   \(Self.percent(share.value))"
                    + "  \(share.right) of \(share.all)"
            )
        }
        return lines
    }

    private static func percent(_ value: Double) -> String {
        let tenths = Int((value * 1000).rounded())
        let text = "\(tenths / 10).\(tenths % 10)"
        return String(repeating: " ", count: max(0, 5 - text.count)) + text
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
