import Testing

/// Files that are tables: they may be as long as what they list.
private let tables: Set<String> = [
    "Sources/TerminalScreen/CellWidthTable.swift",
    "Sources/Navigator/KeyTable.swift",
    "Tests/TextAnalysisTests/Dates/DateCases.swift",
]

@Test
func `no source file is longer than 400 lines`() throws {
    for folder in ["Sources", "Tests"] {
        for path in try SourceTree.files(under: folder, endings: [".swift"])
        where !tables.contains(path) {
            let count = try SourceTree.lines(of: path).count
            #expect(count <= 401, "\(path) has \(count) lines")
        }
    }
}

@Test
func `every package declaration says what it is`() throws {
    for path in try SourceTree.files(under: "Sources", endings: [".swift"]) {
        let lines = try SourceTree.lines(of: path)
        for (index, line) in lines.enumerated() {
            let code = line.drop { $0 == " " }
            guard code.hasPrefix("package "), !code.hasPrefix("package import") else { continue }
            var above = index - 1
            while above >= 0, lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
            let documented = above >= 0 && lines[above].drop { $0 == " " }.hasPrefix("///")
            #expect(documented, "\(path):\(index + 1): \(code)")
        }
    }
}

@Test(arguments: ["Sources/README.md"])
func `the map fits one sitting`(path: String) throws {
    let words = try SourceTree.text(of: path).split { $0.isWhitespace }
    #expect(words.count <= 900, "\(path) has \(words.count) words")
}

@Test
func `nothing names a place on the machine it was written on`() throws {
    let roots = ["/" + "work/", "/" + "root/", "/" + "opt/swift", "/" + "tmp/wt"]
    for folder in ["Sources", "Tests", "Data", "Themes"] {
        for path in try SourceTree.files(
            under: folder,
            endings: [".swift", ".md", ".yaml", ".c", ".h"]
        ) {
            let text = try SourceTree.text(of: path)
            for root in roots {
                #expect(!text.contains(root), "\(path) names \(root)")
            }
        }
    }
}
