/// Letters and signs as ASCII, for terminals that show nothing else.
///
/// - Source: canonical decompositions of UnicodeData.txt, Unicode 15.0.0, for Latin letters, and the
///   transform Latin-ASCII of Unicode CLDR for those without one; the signs are those of the program
///   and of typeset prose.
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
        for (base, letters) in groups + otherScripts {
            for letter in letters.unicodeScalars { table[letter] = base }
        }
        // Control pictures, which stand for what must not reach a terminal.
        for value in 0x2400...0x2426 as ClosedRange<UInt32> {
            if let picture = Unicode.Scalar(value) { table[picture] = "^" }
        }
        return table
    }()

    private static let longer: [Unicode.Scalar: String] = [
        "…": "...", "—": "--", "―": "--", "€": "EUR", "£": "GBP", "Æ": "AE", "æ": "ae", "Ǣ": "AE",
        "ǣ": "ae", "Ǽ": "AE", "ǽ": "ae",
        "Œ": "OE", "œ": "oe", "ß": "ss", "ẞ": "SS", "Þ": "Th", "þ": "th", "Ĳ": "IJ", "ĳ": "ij",
        "©": "(c)", "®": "(R)", "™": "(TM)", "℠": "(SM)", "½": "1/2", "¼": "1/4", "¾": "3/4",
        "⅓": "1/3", "⅔": "2/3", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8", "≤": "<=",
        "≥": ">=", "≠": "!=", "≈": "~=", "±": "+/-", "→": "->", "←": "<-", "↔": "<->",
        "⇒": "=>", "⇔": "<=>", "№": "No", "‰": "o/oo", "℃": "oC", "¶": "para.", "§": "Sec.",
        "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "₩": "KRW", "₹": "INR",
        "¥": "JPY", "₽": "RUB", "₺": "TRY", "₴": "UAH", "ж": "zh", "х": "kh", "ц": "ts",
        "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "є": "ye", "ї": "yi",
        "Ж": "Zh", "Х": "Kh", "Ц": "Ts", "Ч": "Ch", "Ш": "Sh", "Щ": "Shch", "Ю": "Yu",
        "Я": "Ya", "Є": "Ye", "Ї": "Yi", "θ": "th", "φ": "ph", "χ": "ch", "ψ": "ps",
    ]

    private static let groups: [(base: Unicode.Scalar, letters: String)] = [
        ("'", "‘’‚‛′ʼʻ´ˈ‵＇"),
        ("`", "｀"),
        ("\"", "“”„‟″«»‴＂"),
        ("-", "‐‑‒–—―−─━┄┈¬⁃﹣－"),
        (".", "·⋅‧․。．"),
        (",", "、，¸"),
        (":", "：︰"),
        (";", "；"),
        ("(", "（⁽"),
        (")", "）⁾"),
        ("[", "【［"),
        ("]", "】］"),
        ("|", "│┃┆┊║¦"),
        ("+", "┌┐└┘├┤┬┴┼╭╮╯╰†‡±⊕＋"),
        ("=", "═≡≈≠＝"),
        ("~", "…∼～"),
        (">", "›→▸▶►≥⇒⟶➔➜"),
        ("<", "‹←◂◀◄≤⇐⟵"),
        ("-", "↔⇔"),
        ("^", "↑▴▲ˆ⇑"),
        ("v", "↓▾▼ˇ⇓√"),
        ("*", "•●◆■▪∙★☆×⋆▫□◇✱✻※☐"),
        ("o", "○◦°◌˚"),
        ("#", "█▉▊▋▌▐░▒▓▀▄¶№"),
        ("/", "÷⁄∕"),
        ("x", "✗✘✕✓✔☑☒"),
        ("!", "¡⚠！"),
        ("?", "¿？�"),
        ("_", "‗＿"),
        ("%", "‰％"),
        ("&", "＆"),
        ("@", "＠"),
        ("0", "⁰₀"),
        ("1", "¹₁"),
        ("2", "²₂½"),
        ("3", "³₃⅓¾"),
        ("4", "⁴₄¼"),
        ("5", "⁵₅"),
        ("6", "⁶₆"),
        ("7", "⁷₇"),
        ("8", "⁸₈∞"),
        ("9", "⁹₉"),
        ("c", "©¢"),
        ("C", "℃"),
        ("f", "ﬀﬁﬂﬃﬄƒ"),
        ("R", "®₹₽"),
        ("S", "§℠"),
        ("s", "ß"),
        ("a", "æª"),
        ("A", "Æ"),
        ("n", "ⁿ"),
        ("o", "œº"),
        ("O", "Œ"),
        ("u", "µ"),
        ("E", "€ɛ"),
        ("L", "£₤"),
        ("Y", "¥"),
        ("W", "₩"),
        ("T", "Þ™₺"),
        ("t", "þ"),
        ("A", "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ"),
        ("B", "ḂḄḆƁ"),
        ("C", "ÇĆĈĊČḈ"),
        ("D", "ĎḊḌḎḐḒĐÐƉƊ"),
        ("E", "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆƏƐ"),
        ("F", "Ḟ"),
        ("G", "ĜĞĠĢǦǴḠǤƓ"),
        ("H", "ĤȞḢḤḦḨḪĦ"),
        ("I", "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊƗ"),
        ("J", "Ĵ"),
        ("K", "ĶǨḰḲḴƘ"),
        ("L", "ĹĻĽḶḸḺḼŁȽ"),
        ("M", "ḾṀṂ"),
        ("N", "ÑŃŅŇǸṄṆṈṊŊƝ"),
        ("O", "ÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢØƆǾ"),
        ("P", "ṔṖ"),
        ("R", "ŔŖŘȐȒṘṚṜṞ"),
        ("S", "ŚŜŞŠȘṠṢṤṦṨ"),
        ("T", "ŢŤȚṪṬṮṰŦƬ"),
        ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰɄ"),
        ("V", "ṼṾ"),
        ("W", "ŴẀẂẄẆẈ"),
        ("X", "ẊẌ"),
        ("Y", "ÝŶŸȲẎỲỴỶỸƳ"),
        ("Z", "ŹŻŽẐẒẔƵ"),
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặǣǽ"),
        ("b", "ḃḅḇɓ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďḋḍḏḑḓđðɖɗ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệə"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡǥɠ"),
        ("h", "ĥȟḣḥḧḩḫẖħ"),
        ("i", "ìíîïĩīĭįǐȉȋḭḯỉịıɨ"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵƙ"),
        ("l", "ĺļľḷḹḻḽłƚ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋŉŋɲ"),
        ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøɔǿ"),
        ("q", "ĸ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩſẛ"),
        ("t", "ţťțṫṭṯṱẗŧƭ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựʉ"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹƴ"),
        ("z", "źżžẑẓẕƶ"),
    ]
}
