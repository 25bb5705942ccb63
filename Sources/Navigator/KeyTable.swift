/// The one list of commands and keys: bindings, footer, help, palette, the table in the manual and
/// `briefbook keys` all come from it.
package enum KeyTable {
    /// Every binding, in the order help shows them within a group.
    package static let bindings: [KeyBinding] =
        opening + moving + going + finding + book + screen
        + typing

    private static let opening: [KeyBinding] = [
        KeyBinding(
            .open,
            ["Enter", "l", "Right"],
            .screens,
            when: [.hasTarget],
            hints: [
                .init(.indexes, "open", 1), .init(.hits, "open", 1),
                .init(.subject, "open", 1), .init(.proof, "read in source", 1),
            ]
        ),
        KeyBinding(
            .goUp,
            ["h", "Left", "Backspace"],
            .screens,
            when: [.isBelowTop],
            hints: [.init([.subject, .texts, .hits], "up", 6)]
        ),
        KeyBinding(
            .close,
            ["q"],
            .screens,
            hints: [.init(.indexes, "quit", 8)]
        ),
        KeyBinding(
            .close,
            ["q", "Enter", "w", "Esc", "^G", "h", "Left", "Backspace"],
            .card,
            hints: [.init(.card, "close", 1)]
        ),
        KeyBinding(.back, ["<", "^O", "alt-left"], .screens, when: [.canGoBack]),
        KeyBinding(.forward, [">", "alt-right"], .screens, when: [.canGoForward]),
        KeyBinding(
            .proof,
            ["="],
            .screens.subtracting([.indexes, .hits]),
            when: [.hasFinding],
            hints: [.init(.subject, "proof", 2)]
        ),
        KeyBinding(
            .why,
            ["w"],
            .screens.subtracting([.indexes, .hits]),
            when: [.hasFinding],
            hints: [.init(.texts, "why", 3)]
        ),
    ]

    private static let moving: [KeyBinding] = [
        KeyBinding(.down, ["j", "Down"], [.screens, .card]),
        KeyBinding(.up, ["k", "Up"], [.screens, .card]),
        KeyBinding(.pageDown, ["Space", "PgDn", "^F"], [.screens, .card]),
        KeyBinding(.pageUp, ["b", "PgUp", "^B"], [.screens, .card]),
        KeyBinding(.halfPageDown, ["^D"], .screens),
        KeyBinding(.halfPageUp, ["^U"], .screens),
        KeyBinding(.first, ["g g", "Home"], .screens),
        KeyBinding(.last, ["G", "End"], .screens),
        KeyBinding(
            .nextPane,
            ["Tab"],
            .screens,
            when: [.hasPanes],
            hints: [.init(.indexes, "next", 2), .init(.subject, "next pane", 3)]
        ),
        KeyBinding(.previousPane, ["S-Tab"], .screens, when: [.hasPanes]),
        KeyBinding(
            .nextFinding,
            ["."],
            [.texts, .subject],
            when: [.hasFindings],
            hints: [.init(.texts, "next", 2)]
        ),
        KeyBinding(
            .previousFinding,
            [","],
            [.texts, .subject],
            when: [.hasFindings],
            hints: [.init(.texts, "previous", 3)]
        ),
        KeyBinding(.setMark, ["m letter"], .screens),
        KeyBinding(.goToMark, ["' letter"], .screens, when: [.hasMarks]),
    ]

    private static let going: [KeyBinding] = [
        KeyBinding(.home, ["g h"], .screens),
        KeyBinding(.countries, ["g c"], .screens),
        KeyBinding(.fora, ["g f"], .screens),
        KeyBinding(.priorities, ["g p"], .screens),
        KeyBinding(.sources, ["g a"], .screens),
        KeyBinding(.sources, ["g s"], .screens.subtracting(.subject)),
        KeyBinding(.timeline, ["g t"], .subject),
        KeyBinding(.issues, ["g i"], .subject),
        KeyBinding(.positions, ["g o"], .subject),
        KeyBinding(.points, ["g k"], .subject),
        KeyBinding(.subjectSources, ["g s"], .subject),
    ]

    private static let finding: [KeyBinding] = [
        KeyBinding(
            .search,
            ["s"],
            .screens,
            hints: [
                .init(.indexes, "search", 4), .init(.subject, "search", 5),
                .init(.hits, "other words", 3), .init(.reader, "search", 5),
            ]
        ),
        KeyBinding(
            .find,
            ["/"],
            .screens,
            hints: [.init([.indexes, .reader], "find", 3), .init(.subject, "find", 4)]
        ),
        KeyBinding(.findNext, ["n"], .screens, when: [.hasFind]),
        KeyBinding(.findPrevious, ["N"], .screens, when: [.hasFind]),
        KeyBinding(
            .filter,
            ["f"],
            [.indexes, .subject],
            hints: [.init(.sources, "filter", 4)]
        ),
        KeyBinding(.palette, [":", "^P"], .screens),
        KeyBinding(
            .help,
            ["?", "F1"],
            [.screens, .card],
            hints: [.init([.screens, .card], "help", 7)]
        ),
        KeyBinding(.help, ["F1"], [.prompt, .query]),
    ]

    private static let book: [KeyBinding] = [
        KeyBinding(.pasteSource, ["P"], .screens, when: [.bookIsOpen, .isIdle]),
        KeyBinding(
            .setDate,
            ["D"],
            [.sources, .subject, .texts],
            when: [.hasSource, .bookIsOpen],
            hints: [.init(.sources, "set date", 5)]
        ),
        KeyBinding(.setAsOf, ["A"], .screens),
        KeyBinding(.copy, ["y"], .screens.subtracting(.indexes), when: [.hasWords]),
        KeyBinding(.copyCited, ["Y"], .screens.subtracting(.indexes), when: [.hasWords]),
    ]

    private static let screen: [KeyBinding] = [
        KeyBinding(.zoom, ["z"], [.subject, .proof], when: [.hasPanes]),
        KeyBinding(.layout, ["L"], .screens),
        KeyBinding(.theme, ["F4"], .screens, when: [.hasThemes]),
        KeyBinding(.reload, ["F5"], .screens),
        KeyBinding(.redraw, ["^L"], .everywhere),
        KeyBinding(.suspend, ["^Z"], .everywhere),
        KeyBinding(.stop, ["^C"], .everywhere),
        KeyBinding(.quit, ["Q"], .screens),
    ]

    private static let typing: [KeyBinding] = [
        KeyBinding(
            .typeAccept,
            ["Enter"],
            .typing,
            hints: [
                .init(.prompt, "accept", 1), .init(.query, "open", 1),
                .init(.menu, "run", 1),
            ]
        ),
        KeyBinding(
            .typeCancel,
            ["Esc", "^G"],
            [.typing, .pasting],
            hints: [
                .init([.prompt, .query], "cancel", 2), .init(.menu, "close", 2),
                .init(.pasting, "cancel", 2),
            ]
        ),
        KeyBinding(
            .typeDown,
            ["Down", "^N"],
            .typing,
            hints: [.init([.query, .menu], "next", 3)]
        ),
        KeyBinding(.typeUp, ["Up", "^P"], .typing),
        KeyBinding(.typePageDown, ["PgDn"], [.query, .menu]),
        KeyBinding(.typePageUp, ["PgUp"], [.query, .menu]),
        KeyBinding(.typeLeft, ["Left", "^B"], .typing),
        KeyBinding(.typeRight, ["Right", "^F"], .typing),
        KeyBinding(.typeWordLeft, ["alt-b", "C-Left"], .typing),
        KeyBinding(.typeWordRight, ["alt-f", "C-Right"], .typing),
        KeyBinding(.typeStart, ["^A", "Home"], .typing),
        KeyBinding(.typeEnd, ["^E", "End"], .typing),
        KeyBinding(.typeDeleteBack, ["Backspace"], [.typing, .pasting]),
        KeyBinding(.typeDelete, ["Del", "^D"], .typing),
        KeyBinding(.typeCutWord, ["^W"], .typing),
        KeyBinding(.typeCutToStart, ["^U"], .typing),
        KeyBinding(.typeCutToEnd, ["^K"], .typing),
        KeyBinding(.typePutBack, ["^Y"], .typing),
        KeyBinding(
            .pasteImport,
            ["^D"],
            .pasting,
            hints: [.init(.pasting, "take it in", 1)]
        ),
    ]
}
