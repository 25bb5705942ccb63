import Testing

/// What each module may import.
///
/// The package manager lets a module import what
/// its dependencies depend on, so the arrows are checked by reading the files.
private let mayImport: [String: Set<String>] = [
    "BriefCore": [],
    "TerminalScreen": [],
    "TextAnalysis": ["BriefCore"],
    "Navigator": ["BriefCore", "TerminalScreen"],
    "SourceImport": [
        "BriefCore", "CMessageDigest", "CWorkerServer", "Glibc", "Synchronization",
    ],
    "DocumentParsers": [
        "BriefCore", "SourceImport", "CPoppler", "CLibXML2", "CArchive", "Glibc",
        "Synchronization",
    ],
    "briefbook-worker": ["SourceImport", "DocumentParsers", "CWorkerServer", "Glibc"],
    "BriefAssembly": ["BriefCore"],
    "BriefExport": ["BriefCore", "BriefAssembly"],
    "BriefStore": ["BriefCore", "GRDB", "GRDBSQLite", "Glibc", "Synchronization"],
    "BriefData": ["BriefCore", "TerminalScreen", "Yams", "Glibc"],
    "TerminalNcurses": ["TerminalScreen", "CNCurses", "CTerminalGuard", "Glibc"],
    "briefbook": [
        "BriefCore", "TerminalScreen", "TextAnalysis", "Navigator", "SourceImport", "BriefStore",
        "BriefData", "BriefAssembly", "BriefExport", "TerminalNcurses", "ArgumentParser", "Glibc",
        "Dispatch", "Synchronization",
    ],
]

/// Folders that hold C only.
private let cModules: Set<String> = [
    "CArchive", "CLibXML2", "CMessageDigest", "CNCurses", "CPoppler", "CTerminalGuard",
    "CWorkerServer",
]

@Test(arguments: mayImport.keys.sorted())
func `a module imports only what its layer may import`(module: String) throws {
    let allowed = try #require(mayImport[module])
    for path in try SourceTree.files(under: "Sources/" + module, endings: [".swift"]) {
        for line in try SourceTree.lines(of: path) {
            let words = line.split(separator: " ")
            guard let keyword = words.firstIndex(of: "import"), keyword <= 2,
                words[..<keyword].allSatisfy({ $0.hasPrefix("@") || accessLevels.contains($0) }),
                words.count > keyword + 1
            else { continue }
            let name = words[keyword + 1].prefix { $0 != "." }
            #expect(allowed.contains(String(name)), "\(path): \(line)")
        }
    }
}

@Test
func `every module has its layer written down`() throws {
    let folders = try Set(SourceTree.folders(in: "Sources"))
    #expect(folders.subtracting(cModules) == Set(mayImport.keys))
}

private let accessLevels: Set<Substring> = ["private", "fileprivate", "internal", "package"]
