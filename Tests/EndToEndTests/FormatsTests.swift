import Foundation
import TestKit
import Testing

/// Programs that make documents of other formats.
private let office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].first(where: isThere)
private let browser = ["/usr/bin/chromium", "/usr/bin/google-chrome"].first(where: isThere)

private func isThere(_ path: String) -> Bool { FileManager.default.isExecutableFile(atPath: path) }

/// Where the fixtures stand.
private let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Fixtures/documents")

/// Texts of different kinds, among the fixtures.
private let texts = ["joint-uzbekistan", "later-record-cloud", "non-paper-cables"]

/// All of them by their first word, which tells their kind.
private let groups = Dictionary(
    grouping: ((try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)) ?? [])
        .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
) { $0.prefix { $0 != "-" } }

/// Texts that say at their head who speaks or what they are, which a mail's own head must not hide.
private let headed = [
    "record-ports", "record-games", "speech-seoul", "declaration-g7-ai", "web-programme-islands",
    "flash-brazil-roadmap",
]

@Suite struct FormatsTests {
    @Test(arguments: texts + headed)
    func `one text gives the same findings as text, Markdown, page and mail`(name: String) throws {
        let sheet = try Sheet(name)
        let expected = try sheet.findings(in: "a.txt")
        #expect(expected.count > 15)
        for file in ["a.md", "a.html", "a.eml"] {
            #expect(try sheet.findings(in: file) == expected, "\(file)")
        }
    }

    @Test(.timeLimit(.minutes(15)), arguments: groups.keys.sorted())
    func `a page of paragraphs gives the same findings as its text`(group: Substring) throws {
        // Every one of them takes minutes.
        let isWhole = ProcessInfo.processInfo.environment["BRIEFBOOK_ALL_TEXTS"] != nil
        for name in (groups[group] ?? []).prefix(isWhole ? .max : 2) {
            let sheet = try Sheet(name)
            let expected = try sheet.findings(in: "a.txt")
            #expect(!expected.isEmpty)
            #expect(try sheet.findings(in: "plain.html") == expected, "\(name)")
        }
    }

    @Test(
        .enabled(if: office != nil, "LibreOffice is not installed"),
        .timeLimit(.minutes(15)),
        arguments: texts
    )
    func `one text gives the same findings as a document of an office program`(
        name: String
    ) throws {
        let sheet = try Sheet(name)
        let expected = try sheet.findings(in: "a.txt")
        for ending in ["docx", "odt", "rtf", "doc"] {
            try sheet.convert(to: ending)
            #expect(try sheet.findings(in: "a." + ending) == expected, "\(ending)")
        }
    }

    @Test(
        .enabled(if: office != nil, "LibreOffice is not installed"),
        .timeLimit(.minutes(5)),
        arguments: [
            (#"\ansicpg1251"#, #"\fcharset204"#, #"\'cc\'ee\'f1\'ea\'e2\'e0"#, "Москва"),
            (#"\ansicpg1253"#, #"\fcharset161"#, #"\'c1\'e8\'de\'ed\'e1"#, "Αθήνα"),
            (#"\ansicpg1252\uc1"#, "", #"\u26481?\u20140? \u321?\'f3d\u378?"#, "東京 Łódź"),
        ]
    )
    func `an RTF gives its letters whatever it writes them in`(
        page: String,
        set: String,
        coded: String,
        words: String
    ) throws {
        let desk = try Desk()
        let font = #"{\fonttbl{\f0\froman"# + set + " Times New Roman;}}"
        try desk.folder.write(
            #"{\rtf1\ansi"# + page + #"\deff0"# + font + #"\f0\pard Talks in "# + coded
                + #" went on.\par}"#,
            to: "talks.rtf"
        )
        #expect(try desk.run("analyse", "--text", "talks.rtf").text == "Talks in \(words) went on.")
    }

    @Test(
        .enabled(if: browser != nil, "Chromium is not installed"),
        .timeLimit(.minutes(15)),
        arguments: texts,
        ["a", "columns"]
    )
    func `one text gives the same findings as pages of one and two columns`(
        name: String,
        page: String
    ) throws {
        let sheet = try Sheet(name)
        try sheet.printPage(page)
        #expect(try sheet.findings(in: page + ".pdf") == sheet.findings(in: "a.txt"))
    }
}

/// One text in several formats, on a desk.
private struct Sheet {
    private let desk: Desk
    private let blocks: [[String]]

    /// Writes a fixture as plain text, Markdown, web pages and mail.
    init(_ name: String) throws {
        desk = try Desk()
        let text = try String(
            contentsOf: fixtures.appending(path: name + ".txt"),
            encoding: .utf8
        )
        // A page holds neither blank lines nor blanks at their ends.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
        }
        blocks = lines.split(separator: "").map(Array.init)
        try desk.folder.write(plain(blocks), to: "a.txt")
        try desk.folder.write(markdown, to: "a.md")
        try desk.folder.write(web(style: ""), to: "a.html")
        try desk.folder.write(web(style: "", isPlain: true), to: "plain.html")
        try desk.folder.write(
            web(style: "columns: 2; column-gap: 8mm; text-align: justify; hyphens: auto"),
            to: "columns.html"
        )
        try desk.folder.write(mail, to: "a.eml")
    }

    /// The findings of a file, without their places, in order.
    func findings(in file: String) throws -> [String] {
        try desk.json("analyse", "--published", "2025-06-02", file).compactMap { line in
            guard line["kind"] as? String != "source" else { return nil }
            var line = line.filter { $0.key != "start" && $0.key != "end" }
            // Where lines end is the format's matter.
            line["text"] = (line["text"] as? String)?.split { $0.isWhitespace }
                .joined(separator: " ")
            let data = try JSONSerialization.data(withJSONObject: line, options: .sortedKeys)
            return String(decoding: data, as: UTF8.self)
        }.sorted()
    }

    /// Has an office program make a document of the page.
    func convert(to ending: String) throws {
        let run = try ProgramRun(
            office ?? "",
            [
                "-env:UserInstallation=file://" + desk.folder.path + "/profile", "--headless",
                "--infilter=HTML (StarWriter)", "--convert-to", ending, "a.html",
            ],
            environment: desk.environment(),
            folder: desk.folder.path
        )
        #expect(run.status == .exited(0))
    }

    /// Has a browser print a page.
    func printPage(_ page: String) throws {
        let run = try ProgramRun(
            browser ?? "",
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                "--user-data-dir=" + desk.folder.path + "/browser",
                "--print-to-pdf=" + desk.folder.path + "/" + page + ".pdf",
                "file://" + desk.folder.path + "/" + page + ".html",
            ],
            environment: desk.environment(),
            folder: desk.folder.path
        )
        #expect(run.status == .exited(0))
    }

    private func plain(_ blocks: [[String]]) -> String {
        blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var markdown: String {
        blocks.enumerated().map { index, lines in
            let mark = isTitle(index) ? "# " : isHeading(lines) ? "## " : ""
            return mark + lines.joined(separator: "  \n")
        }.joined(separator: "\n\n") + "\n"
    }

    /// A page, with headings unless it is plain.
    private func web(style: String, isPlain: Bool = false) -> String {
        let body = blocks.enumerated().map { index, lines in
            let words = lines.map(escaped).joined(separator: "<br>")
            let tag = isPlain ? "p" : isTitle(index) ? "h1" : isHeading(lines) ? "h2" : "p"
            return "<\(tag)>\(words)</\(tag)>"
        }
        return """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Text</title><style>
            @page { size: A4; margin: 25mm } body { font: 11pt/1.3 serif; \(style) }
            </style></head><body>\(body.joined(separator: "\n"))</body></html>
            """
    }

    private var mail: String {
        """
        From: Desk <desk@mfa.invalid>
        To: hq@mfa.invalid
        Message-ID: <1@mfa.invalid>
        Subject: Text
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        \(plain(blocks))
        """
    }

    /// True for the first block where it is one short line.
    private func isTitle(_ index: Int) -> Bool { index == 0 && blocks[0].count == 1 }

    /// True for a short line without an end.
    private func isHeading(_ lines: [String]) -> Bool {
        guard lines.count == 1, let last = lines[0].last, lines[0].count < 60 else { return false }
        return !".!?:;”)".contains(last) && !last.isNumber
    }

    private func escaped(_ words: String) -> String {
        words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
}
