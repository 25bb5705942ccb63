/// The plainest of command lines, read without the argument parser, which takes longer than the
/// book does to open.
enum QuickStart {
    /// The navigator, told no more than which files to open.
    case open(Workspace)
    /// A search for words.
    case search(SearchRequest)

    /// Reads a command line; nil where it says more than that, or anything the parser has to judge.
    init?(_ arguments: [String]) {
        var rest = arguments[...]
        let isSearch = rest.first == "search"
        if isSearch { rest.removeFirst() }
        var values: [String: String] = [:]
        var words: [String] = []
        while let word = rest.popFirst() {
            guard word.hasPrefix("-") else {
                words.append(word)
                continue
            }
            guard values[word] == nil else { return nil }
            if isSearch, word == "--json" {
                values[word] = ""
            } else {
                guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("-"),
                    !ArgumentBytes.isCoded(value),
                    ["--book", "--notebook"].contains(word) || isSearch && word == "--limit"
                else { return nil }
                values[word] = value
            }
        }
        let workspace = Workspace(book: values["--book"], notebook: values["--notebook"])
        guard isSearch else {
            guard words.isEmpty else { return nil }
            self = .open(workspace)
            return
        }
        let query = words.map(\.asShown).joined(separator: " ")
        guard query.contains(where: { !$0.isWhitespace }),
            let limit = Int(values["--limit"] ?? "50"), limit > 0
        else { return nil }
        self = .search(
            SearchRequest(
                workspace: workspace,
                words: query,
                limit: limit,
                isJSON: values["--json"] != nil,
                color: .auto
            )
        )
    }
}
