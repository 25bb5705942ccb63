internal import BriefAssembly
internal import BriefCore
internal import BriefExport

extension Manual {
    /// The page on files: where they are and what may stand in them.
    static var files: String {
        var page = ManPage("briefbook", section: 5, title: "File Formats")
        page.part("NAME")
        page.paragraph("briefbook - files of a briefing book")
        page.part("DESCRIPTION")
        page.paragraph(
            "A book is one SQLite file that holds sources and what was found in them; a notebook is "
                + "one that holds what the reader wrote. Settings are YAML, written by hand."
        )
        page.part("FILES")
        for row in places { page.item(row.0, row.1) }
        page.part("FRONT MATTER OF A DOCUMENT")
        page.paragraph(
            "Between two lines of three hyphens at the very top of a text, one key and value a line:"
        )
        for row in frontMatter { page.item(row.0, row.1) }
        page.part("SUBJECTS AND CUES OF YOUR OWN")
        page.paragraph(
            "Files of the names of those in Data/Subjects and Data/Cues, in the same form. An entry "
                + "whose code is known adds to it; with override: true it replaces it."
        )
        page.example([
            "- {code: my-forum, name: My Forum, class: regional, names: [the Forum of Mine]}",
            "- {code: my-topic, name: My topic, group: Technologies, terms: [my topical device]}",
        ])
        page.part("KEYS OF YOUR OWN")
        page.paragraph(
            "keys.yaml among the settings; briefbook keys --check says what is wrong with it, and "
                + "briefbook keys lists the commands and their keys."
        )
        page.part("MARKINGS")
        page.paragraph(
            "A document may say anything of itself. The markings of the EU, of NATO members' systems "
                + "of four levels and of the Traffic Light Protocol have a height; any other stands "
                + "above all, and is withheld under every ceiling but its own. You may give "
                + MarkingScale.names.joined(separator: ", ") + ". A note that begins with a known "
                + "marking in brackets is marked so."
        )
        page.part("PARTS OF A BRIEF")
        for part in BriefPart.allCases { page.item(part.rawValue, part.title + ".") }
        page.part("FORMATS OF A BRIEF")
        for format in BriefFormat.allCases { page.item(format.rawValue, format.title + ".") }
        page.part("SEE ALSO")
        page.paragraph("briefbook(1)")
        return page.text
    }

    private static let places = [
        ("$XDG_DATA_HOME/briefbook/book.sqlite", "The reader's own book."),
        ("$XDG_DATA_HOME/briefbook/notebook.sqlite", "The reader's notebook."),
        ("$XDG_CONFIG_HOME/briefbook/Subjects, Cues", "Subjects and cues of the reader's own."),
        ("$XDG_CONFIG_HOME/briefbook/themes", "Themes of the reader's own."),
        ("$XDG_CONFIG_HOME/briefbook/keys.yaml", "Keys of the reader's own."),
        ("$XDG_CACHE_HOME/briefbook", "What can be made again."),
        ("share/briefbook", "What the program came with, beside its bin folder."),
    ]

    private static var frontMatter: [(String, String)] {
        let kinds = SourceKind.allCases.map(\.rawValue).joined(separator: ", ")
        let bases = DateBasis.allCases.map(\.rawValue).joined(separator: ", ")
        return [
            ("title, publisher, reference, marking", "As printed."),
            ("published", "2023-07-03, 2023-07, 2023-Q3 or 2023."),
            ("basis", "How that date is known: \(bases)."),
            ("reason", "One sentence on how it is known."),
            ("kind", "One of \(kinds)."),
            ("language", "A code of two letters."),
            ("original, digest", "The SHA-256 of the document of which this is a digest; true."),
        ]
    }
}
