// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "briefbook",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // The lowest layer: values only.
        .target(name: "BriefCore"),
        .target(name: "TerminalScreen"),

        // Pure work on values.
        .target(name: "TextAnalysis", dependencies: ["BriefCore"]),
        .target(name: "BriefAssembly", dependencies: ["BriefCore"]),
        .target(name: "BriefExport", dependencies: ["BriefCore", "BriefAssembly"]),
        .target(name: "Navigator", dependencies: ["BriefCore", "TerminalScreen"]),

        // One module per door to the outside.
        .systemLibrary(
            name: "CMessageDigest",
            providers: [.apt(["libmd-dev"])]
        ),
        .target(name: "CWorkerServer"),
        .target(
            name: "SourceImport",
            dependencies: ["BriefCore", "CMessageDigest", "CWorkerServer"]
        ),
        .systemLibrary(
            name: "CPoppler",
            pkgConfig: "poppler-glib",
            providers: [.apt(["libpoppler-glib-dev"])]
        ),
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]
        ),
        .systemLibrary(
            name: "CArchive",
            pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"])]
        ),
        .target(
            name: "DocumentParsers",
            dependencies: ["BriefCore", "SourceImport", "CPoppler", "CLibXML2", "CArchive"],
            // Unpacks parts of a PDF; comes with poppler.
            linkerSettings: [.linkedLibrary("gio-2.0")]
        ),
        .target(
            name: "BriefStore",
            dependencies: [
                "BriefCore",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),
        .target(
            name: "BriefData",
            dependencies: ["BriefCore", "TerminalScreen", .product(name: "Yams", package: "Yams")]
        ),
        .systemLibrary(
            name: "CNCurses",
            providers: [.apt(["libncurses-dev"])]
        ),
        .target(name: "CTerminalGuard"),
        .target(
            name: "TerminalNcurses",
            dependencies: ["TerminalScreen", "CNCurses", "CTerminalGuard"]
        ),

        // The program.
        .executableTarget(
            name: "briefbook",
            dependencies: [
                "BriefCore", "TerminalScreen", "TextAnalysis", "Navigator", "SourceImport",
                "BriefStore", "BriefData", "BriefAssembly", "BriefExport", "TerminalNcurses",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // Reads one untrusted document; started by the program in a sandbox, in which the Swift
        // libraries need not be. One function of poppler's libraries is its own.
        .executableTarget(
            name: "briefbook-worker",
            dependencies: ["SourceImport", "DocumentParsers", "CWorkerServer"],
            linkerSettings: [
                .unsafeFlags([
                    "-static-stdlib", "-Xlinker", "--export-dynamic-symbol=cmsCreateTransform",
                ])
            ]
        ),

        // Tools for tests: a program in a pseudo-terminal, read by a terminal emulator.
        .systemLibrary(
            name: "CVTerm",
            path: "Tests/CVTerm",
            providers: [.apt(["libvterm-dev"])]
        ),
        .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
        .target(
            name: "TestKit",
            dependencies: ["CVTerm", "CPseudoTerminal"],
            path: "Tests/TestKit"
        ),

        .executableTarget(
            name: "terminal-demo",
            dependencies: ["TerminalScreen", "TerminalNcurses"],
            path: "Tests/TerminalDemo"
        ),
        // `make bench`.
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "TestKit", "CVTerm", "Evaluation", "BriefCore", "BriefData", "TextAnalysis",
            ],
            path: "Tests/Benchmarks"
        ),
        // `make soak`.
        .executableTarget(name: "soak", dependencies: ["TestKit"], path: "Tests/Soak"),
        // `make evaluate`: scores analysis on texts marked by hand.
        .target(
            name: "Evaluation",
            dependencies: ["BriefCore", "TextAnalysis", "SourceImport"],
            path: "Tests/Evaluation"
        ),
        .executableTarget(
            name: "evaluate",
            dependencies: ["Evaluation", "BriefCore", "TextAnalysis", "BriefData"],
            path: "Tests/Evaluate"
        ),

        .testTarget(name: "BriefCoreTests", dependencies: ["BriefCore"]),
        .testTarget(name: "TerminalScreenTests", dependencies: ["TerminalScreen"]),
        .testTarget(
            name: "TextAnalysisTests",
            dependencies: ["TextAnalysis", "BriefData", "SourceImport", "Evaluation"],
            exclude: ["Dates/Cases", "Rules/Cases"]
        ),
        .testTarget(name: "BriefAssemblyTests", dependencies: ["BriefAssembly"]),
        .testTarget(name: "BriefExportTests", dependencies: ["BriefExport", "BriefAssembly"]),
        .testTarget(name: "NavigatorTests", dependencies: ["Navigator"]),
        .testTarget(name: "SourceImportTests", dependencies: ["SourceImport"]),
        .testTarget(
            name: "DocumentParsersTests",
            dependencies: ["BriefCore", "SourceImport", "DocumentParsers", "TestKit"]
        ),
        .testTarget(name: "BriefStoreTests", dependencies: ["BriefStore"]),
        .testTarget(name: "BriefDataTests", dependencies: ["BriefData"]),
        .testTarget(
            name: "TerminalNcursesTests",
            dependencies: ["TestKit", "TerminalScreen", "TerminalNcurses", "terminal-demo"]
        ),
        .testTarget(name: "ScreenTests", dependencies: ["TestKit", "briefbook"]),
        .testTarget(name: "EndToEndTests", dependencies: ["TestKit", "briefbook"]),
        .testTarget(name: "briefbookTests", dependencies: ["briefbook"]),
        .testTarget(name: "ArchitectureTests"),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
    ]
}
