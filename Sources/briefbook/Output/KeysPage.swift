internal import Navigator

/// The table of keys as Markdown, as the README carries it.
enum KeysPage {
    /// One line a row, its head first; keys that hold while typing are left out.
    static func markdown(_ keys: KeyMap = .standard) -> [String] {
        ["| keys | what they do | where |", "|---|---|---|"]
            + keys.rows.filter { $0.group != .typing && !$0.keys.isEmpty }.map { row in
                let keys = row.keys.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")
                return "| \(keys) | \(row.help) | \(row.places) |"
            }
    }
}
