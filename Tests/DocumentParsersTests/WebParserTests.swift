import SourceImport
import Testing

@Suite struct WebParserTests {
    @Test func `structure survives`() throws {
        let page = try read(
            """
            <html><body><h1>Ties</h1><p>First <b>words</b>.<ul><li>One<li>Two</ul>
            <blockquote>Said so.</blockquote><table><tr><th>Who<th>What<tr><td>Japan<td>open</table>
            """,
            .web
        )
        #expect(
            page.parts == [
                "heading1 Ties", "paragraph First words.", "list-item1 One", "list-item1 Two",
                "quote Said so.", "table Who | What", "table Japan | open",
            ]
        )
    }

    @Test func `menus, banners and footers are left out of the main text`() throws {
        let page = try read(
            """
            <html><body><nav><a href=a>Home</a></nav><div class="cookie-banner">We use cookies</div>
            <ul><li><a href=a>News</a><li><a href=b>Press</a><li><a href=c>Contact</a></ul>
            <h1>Ties</h1><p>\(String(repeating: "The talks go on in Tokyo. ", count: 12))</p>
            <footer>Legal notice</footer></body></html>
            """,
            .web
        )
        #expect(page.words.hasPrefix("Ties\n\nThe talks"))
        #expect(page.words.hasSuffix("Tokyo."))
    }

    @Test func `a page of little text loses none of it`() throws {
        let page = try read(
            "<html><body><div class=menu>All there is on this page, in a menu.</div>",
            .web
        )
        #expect(page.words == "All there is on this page, in a menu.")
    }

    @Test func `what the page hides is shown as hidden`() throws {
        let page = try read("<html><p>Agreed.</p><p style='display: none'>Secret.</p>", .web)
        #expect(page.parts == ["paragraph Agreed.", "boilerplate1 [hidden: Secret.]"])
        #expect(page.warnings == ["hidden text shown as such: 1 hidden"])
    }

    @Test func `changes within a sentence leave it whole and are told below it`() throws {
        let page = try read(
            """
            <p>We will <del cite='mailto:Anna%20Rossi' datetime='2026-05-12T10:00'>not </del>open an
            <ins cite='mailto:Jan' datetime='2026-05-13T10:00'>office <b>in Suva</b></ins> soon.</p>
            <ul><li><ins>A port</ins></ul>
            """,
            .web
        )
        #expect(
            page.parts == [
                "paragraph We will open an office in Suva soon.",
                "boilerplate1 [deleted by Anna Rossi, 12 May 2026, not accepted: “not” after “We will”]",
                "boilerplate1 [inserted by Jan, 13 May 2026, not accepted: “office in Suva” after “We will open an”]",
                "list-item1 A port", "boilerplate1 [inserted: the item above]",
            ]
        )
        #expect(
            page.warnings == [
                "changes not accepted, shown as such: 2 inserted, 1 deleted, by Anna Rossi, Jan"
            ]
        )
    }

    @Test(arguments: [
        ("<s>never</s>", "struck through"), ("<strike>never</strike>", "struck through"),
        ("<span style='text-decoration: line-through'>never</span>", "struck through"),
        ("<span style='color:#FFF'>never</span>", "in the colour of the paper"),
        ("<font color=white>never</font>", "in the colour of the paper"),
        ("<span style='color:red;background:red'>never</span>", "in the colour of the paper"),
        ("<span style='font-size:1pt'>never</span>", "too small to see"),
        ("<span style='font-size: 0.1em'>never</span>", "too small to see"),
        ("<span style='font-size:0'>never</span>", "hidden"),
    ])
    func `words that are struck out or cannot be seen are told below`(
        words: String,
        told: String
    ) throws {
        let page = try read("<html><p>We agree \(words) today.</p>", .web)
        #expect(page.parts == ["paragraph We agree today.", "boilerplate1 [\(told): never]"])
        #expect(page.warnings == ["hidden text shown as such: 1 \(told)"])
    }

    @Test(arguments: [
        "<table bgcolor='#003399'><tr><td>", "<div style='background: #039'>",
        "<style>.a{background:blue}</style><div class=a>",
        "<div style='background-image:url(a.png);background-color:navy'>",
        "<div style='background-image: url(a.png)'>",
    ])
    func `white letters that may lie on another colour are seen`(ground: String) throws {
        let page = try read("<html>\(ground)<p style='color:white'>We agree.</p>", .web)
        #expect(page.words == "We agree.")
        #expect(!page.warnings.contains { $0.contains("hidden") })
    }

    @Test(arguments: [
        "<td style='font-size:0px'><div style='font-size:13px'>We agree.</div>",
        "<td style='font-size:1px'><p style='font-size:medium'>We agree.</p>",
        "<td style='color:white'><p style='color:#333'>We agree.</p>",
        "<td style='color:white'><p style='background:#039'>We agree.</p>",
        "<td style='color:inherit;background:inherit'>We agree.",
        "<td style='color:initial;background-color:initial'>We agree.",
    ])
    func `words that are set again where they could not be seen are read`(cell: String) throws {
        let page = try read("<html><table><tr>\(cell)</td></tr></table>", .web)
        #expect(page.words == "We agree.")
        #expect(page.warnings == [])
    }

    @Test(arguments: [
        ("<div style='color:white'>Never. <b style='color:#333'>We agree.</b></div>", "paper"),
        ("<p style='font-size:0'>Never. <b style='font-size:12px'>We agree.</b></p>", "hidden"),
        ("<p style='color:#fff'><i>Never.</i> <a style='color:blue'>We agree.</a></p>", "paper"),
    ])
    func `words beside those that are set again stay unseen`(
        element: String,
        told: String
    ) throws {
        let page = try read("<html>\(element)", .web)
        let why = told == "paper" ? "in the colour of the paper" : told
        #expect(page.parts == ["boilerplate1 [\(why): Never.]", "paragraph We agree."])
    }

    @Test func `what is set again too small to see is not seen`() throws {
        let page = try read(
            "<p>Now.</p><div style='font-size:0'><p style='font-size:1px'>Never.</p></div>",
            .web
        )
        #expect(page.parts == ["paragraph Now.", "boilerplate1 [hidden: Never.]"])
    }

    @Test func `references to controls are kept as controls`() throws {
        let page = try read("<html><p>a&#27;[2J&#x0;b&#65;</p>", .web)
        #expect(page.words == "a\u{1B}[2J\u{FFFD}bA")
    }

    @Test func `nothing remote is followed, and it is said what there was`() throws {
        let page = try read(
            "<html><script src=x></script><img src='http://host.invalid/p.gif'><p>Words.</p>",
            .web
        )
        #expect(page.warnings == ["not followed: 1 image, 1 remote script"])
    }

    @Test func `the innermost word of a hundred thousand elements is kept`() throws {
        let deep = String(repeating: "<div>", count: 20_000) + "bottom"
        #expect(try read("<html>" + deep, .web).words == "bottom")
    }

    @Test func `the encoding that the page names is read`() throws {
        let bytes = Array("<html><meta charset=windows-1251><p>".utf8) + [0xCC, 0xE8, 0xF0]
        #expect(try read(bytes, .web).words == "Мир")
    }

    @Test func `the date of publication comes from the page's own description`() throws {
        let page = try read(
            "<html><meta property='article:published_time' content='2023-04-18T10:00Z'><p>Words.",
            .web
        )
        #expect(page.facts.date == "2023-04-18")
    }

    @Test func `entities within entities are refused`() {
        let page =
            "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><html>&b;"
        #expect(throws: Refusal(.limits, "it declares entities within entities")) {
            try read(page, .web)
        }
    }
}
