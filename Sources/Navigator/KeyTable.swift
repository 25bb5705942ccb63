/// The one list of commands and keys: bindings, footer, help, palette, the table in the manual and
/// `briefbook keys` all come from it.
package enum KeyTable {
    /// Every binding, in the order help shows them within a group.
    package static let bindings: [KeyBinding] = [
        // Opening and closing
        KeyBinding(.open, "Enter, l, Right", [.screens, .links], [.hasTarget]),
        KeyBinding(.goUp, "h, Left, Backspace", .screens, [.isBelowTop]),
        KeyBinding(.close, "q", .screens),
        KeyBinding(.closeCard, "q, Enter, w, Esc, ^G, h, Left, Backspace", .card),
        KeyBinding(.back, "<, ^O, alt-left", .screens, [.canGoBack]),
        KeyBinding(.forward, ">, alt-right", .screens, [.canGoForward]),
        KeyBinding(.proof, "=", [.subject, .texts], [.hasFinding]),
        KeyBinding(.why, "w", [.subject, .texts], [.hasFinding]),
        KeyBinding(.whereElse, "O", [.subject, .texts], [.hasFinding]),
        KeyBinding(.closeCard, "q, O, Esc, ^G, h, Left, Backspace", .links),

        // Moving
        KeyBinding(.down, "j, Down", [.screens, .card, .links]),
        KeyBinding(.up, "k, Up", [.screens, .card, .links]),
        KeyBinding(.pageDown, "Space, PgDn, ^F", [.screens, .card, .links]),
        KeyBinding(.pageUp, "b, PgUp, ^B", [.screens, .card, .links]),
        KeyBinding(.halfPageDown, "^D", .screens),
        KeyBinding(.halfPageUp, "^U", .screens),
        KeyBinding(.first, "g g, Home", .screens),
        KeyBinding(.last, "G, End", .screens),
        KeyBinding(.nextPane, "Tab", .screens, [.hasPanes]),
        KeyBinding(.previousPane, "S-Tab", .screens, [.hasPanes]),
        KeyBinding(.nextFinding, ".", [.subject, .texts], [.hasFindings]),
        KeyBinding(.previousFinding, "comma", [.subject, .texts], [.hasFindings]),
        KeyBinding(.nextRow, "J", [.subject, .texts], [.hasList]),
        KeyBinding(.previousRow, "K", [.subject, .texts], [.hasList]),
        KeyBinding(.setMark, "m letter", .screens),
        KeyBinding(.goToMark, "' letter", .screens, [.hasMarks]),

        // Going to
        KeyBinding(.home, "g h", .screens),
        KeyBinding(.countries, "g c", .screens),
        KeyBinding(.fora, "g f", .screens),
        KeyBinding(.priorities, "g p", .screens),
        KeyBinding(.sources, "g a", .screens),
        KeyBinding(.sources, "g s", .screens.subtracting(.subject)),
        KeyBinding(.siblings, "g b", [.indexes, .subject]),
        KeyBinding(.visited, "g j", .screens, [.canGoBackOrForward]),
        KeyBinding(.together, "&", .subject),
        KeyBinding(.timeline, "g t", .subject),
        KeyBinding(.issues, "g i", .subject),
        KeyBinding(.positions, "g o", .subject),
        KeyBinding(.points, "g k", .subject),
        KeyBinding(.subjectSources, "g s", .subject),

        // Finding
        KeyBinding(.search, "s", .screens),
        KeyBinding(.find, "/", .screens),
        KeyBinding(.findBackward, "alt-/", .screens),
        KeyBinding(.findNext, "n", .screens, [.hasFind]),
        KeyBinding(.findPrevious, "N", .screens, [.hasFind]),
        KeyBinding(.filter, "f", [.indexes, .subject]),
        KeyBinding(.palette, ":, ^P", .screens),
        KeyBinding(.help, "?, F1", [.screens, .card, .links]),
        KeyBinding(.help, "F1", [.prompt, .query]),

        // The book
        KeyBinding(.pasteSource, "P", .screens, [.bookIsOpen]),
        KeyBinding(.setDate, "D", [.sources, .subject, .texts, .hits], [.hasSource, .bookIsOpen]),
        KeyBinding(.setAsOf, "A", .screens),
        KeyBinding(.copy, "y", .screens.subtracting(.indexes), [.hasWords]),
        KeyBinding(.copyCited, "Y", .screens.subtracting(.indexes), [.hasWords]),
        KeyBinding(.plainPage, "g y", .screens),
        KeyBinding(.pasteImport, "^D", .pasting),

        // The notebook
        KeyBinding(.note, "a", .screens, [.hasNoteTarget]),
        KeyBinding(.dismiss, "x", [.subject, .texts], [.hasFinding]),
        KeyBinding(.undo, "u", .screens),
        KeyBinding(.redo, "^R", .screens),
        KeyBinding(.notes, "g n", .screens),

        // The screen
        KeyBinding(.zoom, "z", [.subject, .proof], [.hasPanes]),
        KeyBinding(.layout, "L", .screens),
        KeyBinding(.theme, "F4", .screens, [.hasThemes]),
        KeyBinding(.reload, "F5", .screens),
        KeyBinding(.redraw, "^L", .everywhere),
        KeyBinding(.suspend, "^Z", .everywhere),
        KeyBinding(.stop, "^C", .everywhere),
        KeyBinding(.quit, "Q", [.screens, .card, .links]),

        // While typing
        KeyBinding(.typeAccept, "Enter", .typing),
        KeyBinding(.typeCancel, "Esc, ^G", [.typing, .pasting]),
        KeyBinding(.typeDown, "Down, ^N", .typing),
        KeyBinding(.typeUp, "Up, ^P", .typing),
        KeyBinding(.typePageDown, "PgDn", [.query, .menu]),
        KeyBinding(.typePageUp, "PgUp", [.query, .menu]),
        KeyBinding(.typeLeft, "Left, ^B", .typing),
        KeyBinding(.typeRight, "Right, ^F", .typing),
        KeyBinding(.typeWordLeft, "alt-b, C-Left", .typing),
        KeyBinding(.typeWordRight, "alt-f, C-Right", .typing),
        KeyBinding(.typeStart, "^A, Home", .typing),
        KeyBinding(.typeEnd, "^E, End", .typing),
        KeyBinding(.typeDeleteBack, "Backspace", [.typing, .pasting]),
        KeyBinding(.typeDelete, "Del, ^D", .typing),
        KeyBinding(.typeCutWord, "^W", .typing),
        KeyBinding(.typeCutToStart, "^U", .typing),
        KeyBinding(.typeCutToEnd, "^K", .typing),
        KeyBinding(.typePutBack, "^Y", .typing),
    ]

    /// What the footer says, by place, the most useful first; what does not fit is dropped from the
    /// end, but for the last.
    package static let footer: [FooterHint] = [
        FooterHint(.indexes, .open, "open"),
        FooterHint([.index, .sources], .nextPane, "next index"),
        FooterHint(.indexColumn, .nextPane, "next pane"),
        FooterHint(.indexes, .find, "find"),
        FooterHint(.indexes, .search, "search"),
        FooterHint(.sources, .setDate, "set date"),
        FooterHint([.index, .indexColumn], .home, "go to", isPrefix: true),
        FooterHint(.indexes, .close, "quit"),
        FooterHint(.indexes, .help, "help"),

        FooterHint(.subject, .open, "open"),
        FooterHint(.subject, .proof, "proof"),
        FooterHint(.subject, .nextPane, "next pane"),
        FooterHint(.subject, .find, "find"),
        FooterHint(.subject, .search, "search"),
        FooterHint(.subject, .goUp, "up"),
        FooterHint(.subject, .help, "help"),

        FooterHint(.proof, .open, "read in source"),
        FooterHint(.texts, .nextFinding, "next finding"),
        FooterHint(.texts, .why, "why"),
        FooterHint(.texts, .whereElse, "where else"),
        FooterHint(.reader, .find, "find"),
        FooterHint(.reader, .search, "search"),
        FooterHint(.texts, .goUp, "up"),
        FooterHint(.texts, .help, "help"),

        FooterHint(.hits, .open, "open"),
        FooterHint(.hits, .search, "other words"),
        FooterHint(.hits, .find, "find"),
        FooterHint(.hits, .goUp, "up"),
        FooterHint(.hits, .help, "help"),

        FooterHint(.card, .closeCard, "close"),
        FooterHint(.card, .help, "help"),

        FooterHint(.links, .open, "read there"),
        FooterHint(.links, .down, "next"),
        FooterHint(.links, .closeCard, "close"),
        FooterHint(.links, .help, "help"),

        FooterHint(.prompt, .typeAccept, "accept"),
        FooterHint(.query, .typeAccept, "open"),
        FooterHint(.menu, .typeAccept, "choose"),
        FooterHint([.query, .menu], .typeDown, "next"),
        FooterHint(.prompt, .typeCancel, "cancel"),
        FooterHint(.query, .typeCancel, "back"),
        FooterHint(.menu, .typeCancel, "close"),
        FooterHint(.pasting, .pasteImport, "take it in"),
        FooterHint(.pasting, .typeCancel, "cancel"),
    ]
}
