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
            "faint": "246",
            "good": "green",
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
            "pane": "",
            "pane.title": "accent",
            "pane.title.focus": "accent bold",
            "pane.rule": "faint",
            "row": "",
            "row.count": "faint",
            "row.selected": "",
            "row.selected.mark": "open bold",
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
            "position": "",
            "position.stance": "said",
            "actor": "bold",
            "citation": "faint",
            "quote": "",
            "quote.lit": "black on yellow",
            "mark": "faint",
            "mark.event": "accent",
            "mark.issue": "open",
            "mark.point": "good",
            "mark.position": "said",
            "mark.date": "faint",
            "search.match": "black on yellow",
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
        ],
        sixteen: [
            "text.dim": "",
            "row.selected.unfocused": "",
        ],
        mono: [
            "pane.title": "underline",
            "pane.title.focus": "bold underline",
            "quote.lit": "reverse",
            "search.match": "reverse",
            "date.unsure": "underline",
            "notice": "bold",
            "notice.error": "bold reverse",
            "footer.key": "bold",
            "help.key": "bold",
            "row.selected.mark": "bold",
        ]
    )

    /// For dark letters on light ground.
    package static let light = ThemeDefinition(
        name: "light",
        inherits: "dark",
        palette: [
            "accent": "blue",
            "faint": "242",
            "good": "22",
            "open": "94",
            "bad": "red",
            "said": "magenta",
        ],
        roles: [
            "quote.lit": "black on 222",
            "search.match": "black on 222",
        ],
        sixteen: [
            "quote.lit": "black on yellow",
            "search.match": "black on yellow",
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
            ]
        ) { own, _ in own }
    )
}
