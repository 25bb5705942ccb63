internal import BriefAssembly

/// A brief as one HTML file without scripts, links to elsewhere, or files beside it.
struct HTMLFormat {
    let page: BriefPage

    /// The whole document.
    var text: String {
        let marking = escaped(page.marking)
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>\(escaped(page.title))</title>
            <style>
            \(HTMLStyle.sheet(marking: page.marking))
            </style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the brief</a>
            <p class="marking">\(marking)</p>
            <header>
            <h1 dir="auto">\(escaped(page.title))</h1>
            <dl class="facts">
            \(page.facts.map(fact).joined(separator: "\n"))
            </dl>
            </header>
            <nav aria-label="Parts">
            <ul>
            \(contents)
            </ul>
            </nav>
            <main id="main">
            \(page.sections.map(section).joined(separator: "\n"))
            \(topics)
            \(sources)
            \(manifest)
            </main>
            <p class="marking">\(marking)</p>
            </body>
            </html>

            """
    }

    private var contents: String {
        (page.sections.map { ($0.id, $0.title) }
            + (page.matrix == nil ? [] : [("topics", BriefPart.topics.title)])
            + [("sources", "Sources")])
            .map { "<li><a href=\"#\($0.0)\">\(escaped($0.1))</a></li>" }
            .joined(separator: "\n")
    }

    private func fact(_ fact: PageFact) -> String {
        "<div><dt>\(escaped(fact.name))</dt><dd dir=\"auto\">\(escaped(fact.value))</dd></div>"
    }

    private func section(_ section: PageSection) -> String {
        let use = section.use.map { " <span class=\"use\">\(escaped($0))</span>" } ?? ""
        var lines = [
            "<section id=\"\(section.id)\" aria-labelledby=\"h-\(section.id)\">",
            "<h2 id=\"h-\(section.id)\">\(escaped(section.title))\(use)</h2>",
        ]
        if section.id == "timeline", let svg = TimelineFigure(page: page).svg {
            lines.append(figure(svg, "Timeline"))
        }
        for group in section.groups {
            if !group.title.isEmpty { lines.append("<h3>\(escaped(group.title))</h3>") }
            lines.append(list(group.items))
        }
        if let remark = section.remark {
            lines.append("<p class=\"remark\">\(escaped(remark))</p>")
        }
        return (lines + ["</section>"]).joined(separator: "\n")
    }

    /// A drawing that a narrow screen scrolls, by key too, rather than make its words too small.
    private func figure(_ svg: String, _ name: String) -> String {
        "<div class=\"figure\" role=\"region\" tabindex=\"0\" aria-label=\"\(escaped(name))\">\n"
            + svg + "\n</div>"
    }

    private func list(_ items: [PageItem]) -> String {
        guard let first = items.first?.number else {
            return "<ul>\n" + items.map(self.item).joined(separator: "\n") + "\n</ul>"
        }
        let start = first == 1 ? "" : " start=\"\(first)\""
        return "<ol\(start)>\n" + items.map(self.item).joined(separator: "\n") + "\n</ol>"
    }

    private func item(_ item: PageItem) -> String {
        let lines =
            item.lines.isEmpty
            ? "" : "\n<ul>\n" + item.lines.map(self.item).joined(separator: "\n") + "\n</ul>\n"
        return "<li class=\"\(item.basis.rawValue)\">" + line(of: item) + lines + "</li>"
    }

    private func line(of item: PageItem) -> String {
        var parts: [String] = []
        if let marking = item.marking {
            parts.append("<span class=\"portion\">(\(escaped(marking)))</span>")
        }
        if !item.label.isEmpty {
            parts.append("<strong dir=\"auto\">\(escaped(item.label)):</strong>")
        }
        parts.append("<span class=\"words\" dir=\"auto\">\(escaped(item.text))</span>")
        if !item.facts.isEmpty {
            parts.append("<span class=\"more\" dir=\"auto\">(\(escaped(item.facts)))</span>")
        }
        parts += links(item.references)
        if !item.reasons.isEmpty {
            parts.append("<span class=\"why\" dir=\"auto\">why: \(escaped(item.reasons))</span>")
        }
        return parts.joined(separator: " ")
    }

    private func links(_ references: [BriefReference]) -> [String] {
        references.map { reference in
            "<a class=\"ref\" href=\"#\(Citations.anchor(reference))\">"
                + "[\(reference.number)&nbsp;\(escaped(reference.place("¶")))]</a>"
        }
    }

    private var topics: String {
        guard let matrix = page.matrix else { return "" }
        let rows = matrix.rows.map { row in
            "<tr><th scope=\"row\" dir=\"auto\">\(escaped(SafeText.clean(row.name)))</th>"
                + row.counts.map { "<td>\($0)</td>" }.joined()
                + "<td>\(escaped(row.newest))</td></tr>"
        }
        let titles = ["Topic"] + BriefMatrix.titles + ["Newest source"]
        return "<section id=\"topics\" aria-labelledby=\"h-topics\">\n"
            + "<h2 id=\"h-topics\">\(escaped(BriefPart.topics.title))</h2>\n"
            + figure(MatrixFigure(matrix: matrix).svg, "Topics against kinds of finding")
            + "\n<table>\n<thead><tr>"
            + titles.map { "<th scope=\"col\">\($0)</th>" }.joined()
            + "</tr></thead>\n<tbody>\n" + rows.joined(separator: "\n")
            + "\n</tbody>\n</table>\n</section>"
    }

    private var sources: String {
        let items = page.sources.map { source in
            let facts = source.facts.map { "\($0.name) \($0.value)" }.joined(separator: " · ")
            var anchors: Set<String> = []
            let passages = source.passages.map { passage in
                let anchor = Citations.anchor(passage.reference)
                let id = anchors.insert(anchor).inserted ? " id=\"\(anchor)\"" : ""
                return "<li\(id)>\(escaped(passage.reference.place("¶"))) "
                    + "<q dir=\"auto\">\(escaped(passage.words))</q></li>"
            }
            return "<li id=\"s\(source.number)\"><span dir=\"auto\">\(escaped(source.title))</span>"
                + " <span class=\"more\">\(escaped(facts))</span>\n<ul>\n"
                + passages.joined(separator: "\n") + "\n</ul></li>"
        }
        let list =
            items.isEmpty
            ? "<p class=\"remark\">none</p>"
            : "<ol class=\"sources\">\n" + items.joined(separator: "\n") + "\n</ol>"
        return "<section id=\"sources\" aria-labelledby=\"h-sources\">\n"
            + "<h2 id=\"h-sources\">Sources</h2>\n" + list + "\n</section>"
    }

    private var manifest: String {
        "<section id=\"manifest\" aria-labelledby=\"h-manifest\">\n"
            + "<h2 id=\"h-manifest\">Manifest</h2>\n<dl class=\"manifest\">\n"
            + page.manifest.map(fact).joined(separator: "\n") + "\n</dl>\n</section>"
    }

    private func escaped(_ text: String) -> String { Markup.escaped(text) }
}
