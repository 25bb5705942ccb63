extension AsciiFolding {
    /// Greek and Cyrillic letters by the Latin letter that comes nearest.
    ///
    /// - Source: the United Nations' romanisations of Greek, Bulgarian, Russian and Ukrainian,
    ///   the first letter of each.
    static let otherScripts: [(base: Unicode.Scalar, letters: String)] = [
        ("A", "ΑΆАӐ"), ("a", "αάаӑ"), ("B", "Б"), ("b", "б"), ("V", "ΒВ"), ("v", "βв"),
        ("G", "ΓГҐЃ"), ("g", "γгґѓ"), ("D", "ΔДЂ"), ("d", "δдђ"), ("E", "ΕΈЕЁЭ"),
        ("e", "εέеёэ"), ("Y", "ΥΎΫЫЮЯЄЇ"), ("y", "υύϋΰыюяєї"), ("Z", "ΖЗЖ"), ("z", "ζзж"),
        ("I", "ΗΉΙΊΪИІ"), ("i", "ηήιίϊΐиі"), ("J", "ЙЈ"), ("j", "йј"), ("K", "ΚКХЌ"),
        ("k", "κкхќ"), ("L", "ΛЛЉ"), ("l", "λлљ"), ("M", "ΜМ"), ("m", "μм"), ("N", "ΝНЊ"),
        ("n", "νнњ"), ("X", "Ξ"), ("x", "ξ"), ("O", "ΟΌΩΏО"), ("o", "οόωώо"), ("P", "ΠПΨΦ"),
        ("p", "πпψφ"), ("R", "ΡР"), ("r", "ρр"), ("S", "ΣСШЩ"), ("s", "σςсшщ"), ("T", "ΤТЦΘ"),
        ("t", "τтцθ"), ("U", "У"), ("u", "у"), ("F", "Ф"), ("f", "ф"), ("C", "ЧЋΧ"),
        ("c", "чћχ"), ("'", "ЬЪьъ"),
    ]
}
