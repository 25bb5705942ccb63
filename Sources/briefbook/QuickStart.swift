/// The plainest of command lines, read without the argument parser, which takes longer than the
/// book does to open; and without a dictionary, the first of which costs a search through all types.
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
        var options = Options()
        var query = ""
        var hasWords = false
        while let word = rest.popFirst() {
            guard word.hasPrefix("-") else {
                query += (hasWords ? " " : "") + word.asShown
                hasWords = true
                continue
            }
            guard options.take(word, from: &rest, isSearch: isSearch) else { return nil }
        }
        let workspace = Workspace(book: options.book, notebook: options.notebook)
        guard isSearch else {
            guard !hasWords else { return nil }
            self = .open(workspace)
            return
        }
        guard query.contains(where: { !$0.isWhitespace }),
            let limit = Int(options.limit ?? "50"), limit > 0
        else { return nil }
        self = .search(
            SearchRequest(
                workspace: workspace,
                words: query,
                limit: limit,
                isJSON: options.isJSON,
                color: .auto
            )
        )
    }
}

/// What options said; each may be said once.
private struct Options {
    var book: String?
    var notebook: String?
    var limit: String?
    var isJSON = false

    /// Takes an option with its value; false where the parser has to judge.
    mutating func take(
        _ name: String,
        from rest: inout ArraySlice<String>,
        isSearch: Bool
    ) -> Bool {
        switch name {
        case "--json" where isSearch && !isJSON:
            isJSON = true
            return true
        case "--book" where book == nil: return Options.take(&book, from: &rest)
        case "--notebook" where notebook == nil: return Options.take(&notebook, from: &rest)
        case "--limit" where isSearch && limit == nil: return Options.take(&limit, from: &rest)
        default: return false
        }
    }

    private static func take(_ option: inout String?, from rest: inout ArraySlice<String>) -> Bool {
        guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("-"),
            !ArgumentBytes.isCoded(value)
        else { return false }
        option = value
        return true
    }
}
