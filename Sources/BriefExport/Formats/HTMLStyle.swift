/// The style of a brief on screen and on paper.
enum HTMLStyle {
    /// The sheet; the marking stands in the margins of every printed page.
    static func sheet(marking: String) -> String {
        let words = string(marking)
        return base + """

            @page { size: A4; margin: 20mm 20mm 18mm; \
            @top-center { content: \(words); font: bold 9pt sans-serif; } \
            @bottom-center { content: \(words); font: bold 9pt sans-serif; } \
            @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
            @media print {
            :root { --ink: #000; --soft: #444; --line: #999; --paper: #fff; --link: #000; }
            body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
            nav, .skip { display: none; }
            h2, h3 { break-after: avoid; }
            li, .facts div { break-inside: avoid; }
            body > .marking { display: none; }
            a { text-decoration: none; }
            }
            """
    }

    /// A text as a string of CSS in which nothing ends the string or the sheet.
    private static func string(_ text: String) -> String {
        var string = "\""
        for scalar in text.unicodeScalars {
            let isPlain =
                scalar.properties.isAlphabetic || scalar == " "
                || (scalar.value >= 0x30 && scalar.value <= 0x39)
            string +=
                isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
        }
        return string + "\""
    }

    private static let base = """
        :root { --ink: #1a1a1a; --soft: #55534e; --line: #c9c5bb; --paper: #fdfcf9; --link: #1f4e79; }
        @media (prefers-color-scheme: dark) {
        :root { --ink: #e8e6e1; --soft: #aaa69d; --line: #4a4843; --paper: #191918; --link: #9cc4ec; }
        }
        * { box-sizing: border-box; }
        html { background: var(--paper); color: var(--ink); }
        body { font: 1rem/1.5 Georgia, "Times New Roman", serif; max-width: 46rem; margin: 0 auto; \
        padding: 1rem; overflow-wrap: anywhere; }
        h1, h2, h3, dt, strong, nav, .use, .marking, .ref, .why, svg { \
        font-family: system-ui, "Helvetica Neue", Arial, sans-serif; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0 1rem; }
        h2 { font-size: 1.15rem; margin: 1.8rem 0 .5rem; border-bottom: 1px solid var(--line); \
        padding-bottom: .15rem; }
        h3 { font-size: 1rem; margin: 1rem 0 .3rem; color: var(--soft); }
        .use { font-size: .75rem; font-weight: 600; color: var(--soft); border: 1px solid var(--line); \
        padding: 0 .35rem; border-radius: .2rem; white-space: nowrap; }
        .marking { text-align: center; font-weight: 700; letter-spacing: .05em; margin: .5rem 0; }
        .facts { margin: 0; }
        .facts div, .manifest div { display: grid; grid-template-columns: 9rem 1fr; gap: .75rem; }
        dt { color: var(--soft); font-size: .875rem; }
        dd { margin: 0; }
        ol, ul { margin: .3rem 0; padding-left: 1.7rem; }
        li { margin: .35rem 0; }
        li > ul { padding-left: 1.1rem; }
        nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1rem; list-style: none; padding: 0; \
        margin: 1rem 0; font-size: .875rem; }
        nav li { margin: 0; }
        a { color: var(--link); }
        .ref { font-size: .8rem; white-space: nowrap; }
        .more, .remark, .why, .missing > .words { color: var(--soft); }
        .more, .why { font-size: .9rem; }
        .missing > .words { font-style: italic; }
        .why { display: block; }
        .portion { font-weight: 700; font-size: .8rem; }
        .sources, .manifest { font-size: .9rem; }
        .sources ul { list-style: none; padding-left: .2rem; }
        svg { display: block; width: 100%; height: auto; margin: .8rem 0; color: var(--ink); }
        .figure { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .875rem; }
        th, td { text-align: left; padding: .15rem .5rem .15rem 0; border-bottom: 1px solid var(--line); \
        vertical-align: top; overflow-wrap: normal; }
        thead th { white-space: nowrap; }
        tbody th { font-weight: 400; }
        td { font-variant-numeric: tabular-nums; }
        :target { outline: 2px solid var(--link); outline-offset: 2px; }
        .skip { position: absolute; left: -100vw; }
        .skip:focus { left: 1rem; }
        @media (max-width: 32rem) { .facts div, .manifest div { grid-template-columns: 1fr; gap: 0; } \
        .facts div { margin-bottom: .3rem; } .figure svg { width: 40rem; } table { font-size: .72rem; } \
        thead th { white-space: normal; } th, td { padding-right: .3rem; } }
        """
}
