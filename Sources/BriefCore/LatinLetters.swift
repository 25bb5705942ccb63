/// Latin letters by the plain letters that are typed for them.
package enum LatinLetters {
    /// The plain letters, in lower case, of a letter in lower case; nil where it is plain itself
    /// or not Latin.
    package static func plain(_ scalar: Unicode.Scalar) -> String? {
        guard let place = place(of: scalar), table[place] > 0 else { return nil }
        return forms[Int(table[place]) - 1].plain
    }

    /// A text in lower case with plain letters only, as far as they are Latin.
    package static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var folded = ""
        for scalar in text.unicodeScalars {
            if let plain = plain(scalar) {
                folded += plain
            } else {
                folded.unicodeScalars.append(scalar)
            }
        }
        return folded
    }

    /// Where a letter stands in the table; nil for one of other blocks.
    private static func place(of scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0xC0..<0x2B0: Int(scalar.value) - 0xC0
        case 0x1E00..<0x1F00: Int(scalar.value) - 0x1E00 + 0x1F0
        default: nil
        }
    }

    private static let forms = accented + whole

    /// Number of a letter's form, from 1; 0 for none.
    ///
    /// The first screen may need it, and a dictionary is made much slower.
    private static let table: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 0x2F0)
        for (number, form) in forms.enumerated() {
            for letter in form.letters.unicodeScalars {
                if let place = place(of: letter) { table[place] = UInt8(number + 1) }
            }
        }
        return table
    }()

    /// Letters that are no other letter with an accent, so that taking accents off leaves them.
    ///
    /// - Source: Unicode CLDR, transform Latin-ASCII, for letters that languages are written with.
    package static let whole: [(plain: String, letters: String)] = [
        ("ae", "æǣǽ"),
        ("b", "ɓ"),
        ("d", "đðɖɗ"),
        ("e", "ɛ"),
        ("g", "ǥɠ"),
        ("h", "ħ"),
        ("i", "ıɨ"),
        ("ij", "ĳ"),
        ("k", "ƙ"),
        ("l", "łƚ"),
        ("n", "ŋŉɲ"),
        ("o", "øǿɔ"),
        ("oe", "œ"),
        ("q", "ĸ"),
        ("ss", "ß"),
        ("t", "ŧƭ"),
        ("th", "þ"),
        ("u", "ʉ"),
        ("y", "ƴ"),
        ("z", "ƶ"),
    ]

    /// Letters with accents, and the long s, which the text index takes for an s.
    ///
    /// - Source: Unicode Character Database 15.0.0, canonical decompositions.
    package static let accented: [(plain: String, letters: String)] = [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįǐȉȋḭḯỉị"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵ"),
        ("l", "ĺļľḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋ"),
        ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩſẛ"),
        ("t", "ţťțṫṭṯṱẗ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
    ]
}
