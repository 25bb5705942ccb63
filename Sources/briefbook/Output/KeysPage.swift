internal import Navigator

/// The table of keys as Markdown, as the README carries it.
enum KeysPage {
    /// One line a row, its head first; keys that hold while typing are left out.
    static var markdown: [String] {
        ["| keys | what they do | where |", "|---|---|---|"]
            + KeyTable.rows.filter { $0.group != .typing && !$0.keys.isEmpty }.map { row in
                let keys = row.keys.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")
                return "| \(keys) | \(row.help) | \(row.places) |"
            }
    }
}
