/// Letters and signs as ASCII, for terminals that show nothing else.
///
/// - Source: canonical decompositions of UnicodeData.txt, Unicode 15.0.0, for Latin letters; the
///   signs are those of the program and of typeset prose.
enum AsciiFolding {
    /// The ASCII for `scalar`, of one column or more; `?` where there is none.
    static func text(for scalar: Unicode.Scalar) -> String {
        if scalar.isASCII { return String(scalar) }
        if let longer = longer[scalar] { return longer }
        return String(character(for: scalar))
    }

    /// The one ASCII character that comes nearest to `scalar`; `?` where none does.
    static func character(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.isASCII ? scalar : table[scalar] ?? "?"
    }

    private static let table: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (base, letters) in groups {
            for letter in letters.unicodeScalars { table[letter] = base }
        }
        return table
    }()

    private static let longer: [Unicode.Scalar: String] = [
        "…": "...", "—": "--", "€": "EUR", "£": "GBP", "Æ": "AE", "æ": "ae", "Œ": "OE",
        "œ": "oe", "ß": "ss", "ẞ": "SS", "Þ": "Th", "þ": "th", "Ĳ": "IJ", "ĳ": "ij",
        "©": "(c)", "®": "(R)", "™": "(TM)", "½": "1/2", "¼": "1/4", "¾": "3/4", "≤": "<=",
        "≥": ">=", "≠": "!=", "→": "->", "←": "<-", "↔": "<->", "⇒": "=>", "№": "No",
        "ﬁ": "fi", "ﬂ": "fl",
    ]

    private static let groups: [(base: Unicode.Scalar, letters: String)] = [
        ("'", "‘’‚‛′ʼʻ´"),
        ("\"", "“”„‟″«»"),
        ("-", "‐‑‒–—―−─━┄┈¬"),
        ("|", "│┃┆┊║¦"),
        ("+", "┌┐└┘├┤┬┴┼╭╮╯╰"),
        ("=", "═"),
        ("~", "…"),
        (">", "›→▸▶►≥⇒"),
        ("<", "‹←◂◀◄≤"),
        ("^", "↑▴▲"),
        ("v", "↓▾▼"),
        ("*", "•·●◆■▪∙★×⋅"),
        ("o", "○◦°◌"),
        ("#", "█▉▊▋▌▐░▒▓"),
        ("/", "÷⁄"),
        ("x", "✗✘✕"),
        ("!", "¡⚠"),
        ("?", "¿"),
        ("1", "¹"),
        ("2", "²"),
        ("3", "³"),
        ("c", "©¢"),
        ("s", "ß§"),
        ("a", "æª"),
        ("A", "Æ"),
        ("o", "œº"),
        ("O", "Œ"),
        ("u", "µ"),
        ("E", "€"),
        ("L", "£"),
        ("Y", "¥"),
        ("T", "Þ"),
        ("t", "þ"),
        ("A", "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ"),
        ("B", "ḂḄḆ"),
        ("C", "ÇĆĈĊČḈ"),
        ("D", "ĎḊḌḎḐḒĐÐ"),
        ("E", "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆƏ"),
        ("F", "Ḟ"),
        ("G", "ĜĞĠĢǦǴḠ"),
        ("H", "ĤȞḢḤḦḨḪĦ"),
        ("I", "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ"),
        ("J", "Ĵ"),
        ("K", "ĶǨḰḲḴ"),
        ("L", "ĹĻĽḶḸḺḼŁ"),
        ("M", "ḾṀṂ"),
        ("N", "ÑŃŅŇǸṄṆṈṊŊ"),
        ("O", "ÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢØ"),
        ("P", "ṔṖ"),
        ("R", "ŔŖŘȐȒṘṚṜṞ"),
        ("S", "ŚŜŞŠȘṠṢṤṦṨ"),
        ("T", "ŢŤȚṪṬṮṰŦ"),
        ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ"),
        ("V", "ṼṾ"),
        ("W", "ŴẀẂẄẆẈ"),
        ("X", "ẊẌ"),
        ("Y", "ÝŶŸȲẎỲỴỶỸ"),
        ("Z", "ŹŻŽẐẒẔ"),
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďḋḍḏḑḓđ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệə"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥȟḣḥḧḩḫẖħ"),
        ("i", "ìíîïĩīĭįǐȉȋḭḯỉịı"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵĸ"),
        ("l", "ĺļľḷḹḻḽł"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋŉ"),
        ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩ"),
        ("t", "ţťțṫṭṯṱẗŧ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
    ]
}
