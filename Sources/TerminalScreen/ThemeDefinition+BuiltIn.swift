extension ThemeDefinition {
    /// The themes that are there without any file, by name.
    package static let builtIn: [String: ThemeDefinition] = [
        "dark": dark, "light": light, "mono": withoutColor,
    ]

    /// For light letters on dark ground; what is used when nothing is chosen.
    package static let dark = ThemeDefinition(
        name: "dark",
        palette: [
            "accent": "cyan",
            "faint": "246 bright-black",
            "good": "green",
            "lit": "yellow",
            "open": "yellow",
            "bad": "bright-red",
            "said": "bright-blue",
        ],
        roles: [
            "text": "",
            "text.dim": "faint",
            "text.strong": "bold",
            "title": "bold",
            "title.path": "accent",
            "title.tab": "faint",
            "title.tab.focus": "bold",
            "pane": "",
            "pane.title": "accent",
            "pane.title.focus": "accent bold",
            "pane.rule": "faint",
            "row": "",
            "row.count": "faint",
            "row.selected": "bold",
            "row.selected.mark": "bold",
            "row.selected.unfocused": "faint",
            "date": "",
            "date.unsure": "open",
            "date.passed": "faint",
            "status": "",
            "status.held": "good",
            "status.ongoing": "good",
            "status.planned": "accent",
            "status.tentative": "open",
            "status.to-be-confirmed": "open",
            "status.pending": "open",
            "status.requested": "open",
            "issue": "",
            "issue.type": "open",
            "point": "",
            "point.modality": "accent",
            "point.internal": "bad",
            "position": "",
            "position.stance": "said",
            "actor": "bold",
            "citation": "faint",
            "quote": "",
            "quote.lit": "black on lit",
            "mark": "faint",
            "mark.event": "accent",
            "mark.event.current": "accent bold",
            "mark.issue": "open",
            "mark.issue.current": "open bold",
            "mark.point": "good",
            "mark.point.current": "good bold",
            "mark.position": "said",
            "mark.position.current": "said bold",
            "mark.date": "faint",
            "mark.mention": "faint",
            "search.match": "black on lit",
            "search.match.current": "black on lit bold underline",
            "prompt": "accent bold",
            "prompt.text": "",
            "footer": "faint",
            "footer.key": "accent",
            "notice": "open",
            "notice.error": "bad bold",
            "missing": "faint",
            "heading": "bold",
            "boilerplate": "faint",
            "help.key": "accent",
            "help.text": "",
            "help.disabled": "faint",
            "help.reason": "open",
        ],
        mono: [
            "pane.title": "underline",
            "pane.title.focus": "bold underline",
            "quote.lit": "reverse",
            "search.match": "reverse",
            "search.match.current": "bold underline reverse",
            "date.unsure": "underline",
            "notice": "bold",
            "notice.error": "bold reverse",
            "footer.key": "bold",
            "help.key": "bold",
        ]
    )

    /// For dark letters on light ground.
    package static let light = ThemeDefinition(
        name: "light",
        inherits: "dark",
        palette: [
            "accent": "blue",
            "faint": "242 bright-black",
            "good": "22 green",
            "lit": "222 yellow",
            "open": "94 red",
            "bad": "red",
            "said": "90 magenta",
        ]
    )

    /// Attributes only, on any terminal.
    package static let withoutColor = ThemeDefinition(
        name: "mono",
        roles: dark.mono.merging(
            [
                "text.strong": "bold",
                "title": "bold",
                "actor": "bold",
                "heading": "bold",
                "prompt": "bold",
                "title.tab.focus": "bold",
                "row.selected": "bold",
                "row.selected.unfocused": "",
                "mark.event.current": "bold",
                "mark.issue.current": "bold",
                "mark.point.current": "bold",
                "mark.position.current": "bold",
            ]
        ) { own, _ in own }
    )
}
