import ArgumentParser
import Testing

@testable import briefbook

@Test(arguments: [
    ["cable"], ["submarine", "cable", "--limit", "3"], ["--json", "\"free flow\"", "--book", "b"],
    ["kind:issue", "korea", "before:2024", "--book", "b", "--notebook", "n"], ["a b", ""],
])
func `a plain search is read as the parser reads it`(words: [String]) throws {
    guard case .search(let request) = QuickStart(["search"] + words) else {
        Issue.record("left to the parser")
        return
    }
    let command = try SearchCommand.parse(words)
    #expect(request.words == command.query.joined(separator: " "))
    #expect(request.limit == command.limit)
    #expect(request.isJSON == command.output.json)
    #expect(request.workspace.namedBook == command.book.book)
    #expect(request.workspace.namedNotebook == command.book.notebook)
}

@Test(arguments: [
    ["search"], ["search", " "], ["search", "cable", "--limit", "0"], ["search", "a", "--limit"],
    ["search", "a", "--limit", "few"], ["search", "korea", "-cable"], ["search", "--", "a"],
    ["search", "a", "--json", "--json"], ["search", "a", "--help"],
    ["search", "a", "--color=never"],
    ["--json", "search", "a"], ["Japan"], ["countries"], ["--book"], ["--book", "-x"],
    ["--book", "a", "--book", "b"], ["--limit", "3"], ["--theme", "mono"],
])
func `what is more than plain is left to the parser`(words: [String]) {
    if QuickStart(words) != nil { Issue.record("read at once") }
}

@Test
func `the navigator told which files to open needs no parser`() {
    guard case .open(let workspace) = QuickStart(["--notebook", "n", "--book", "b"]) else {
        Issue.record("left to the parser")
        return
    }
    #expect(workspace.namedBook == "b")
    #expect(workspace.namedNotebook == "n")
}
