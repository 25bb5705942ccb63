/// The plainest of command lines, read without the argument parser, which takes longer than the
/// book does to open.
enum QuickStart {
    /// Where the navigator is to find things; nil where the command line says more than that, or
    /// anything the parser has to judge.
    static func workspace(_ arguments: [String]) -> Workspace? {
        var named: [String: String] = [:]
        var rest = arguments[...]
        while let word = rest.popFirst() {
            guard ["--book", "--notebook"].contains(word), named[word] == nil,
                let path = rest.popFirst(), !path.isEmpty, !path.hasPrefix("-"),
                !ArgumentBytes.isCoded(path)
            else { return nil }
            named[word] = path
        }
        return Workspace(book: named["--book"], notebook: named["--notebook"])
    }
}
