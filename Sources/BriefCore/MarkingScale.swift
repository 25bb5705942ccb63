/// The order of handling markings.
package enum MarkingScale {
    /// How high a marking stands, from 0 for none; nil for one that is not known.
    package static func rank(_ marking: String?) -> Int? {
        guard let marking else { return 0 }
        let word = folded(marking)
        return word.isEmpty ? 0 : ranks[word]
    }

    /// The markings a reader may give, lowest first, each in one of its spellings.
    package static let names = [
        "NOT MARKED", "PUBLIC", "TLP:CLEAR", "OFFICIAL", "INTERNAL", "TLP:GREEN", "LIMITE",
        "SENSITIVE", "TLP:AMBER", "TLP:AMBER+STRICT", "RESTRICTED", "RESTREINT UE/EU RESTRICTED",
        "CONFIDENTIAL", "CONFIDENTIEL UE/EU CONFIDENTIAL", "SECRET", "SECRET UE/EU SECRET",
        "TLP:RED", "TOP SECRET", "TRÈS SECRET UE/EU TOP SECRET",
    ]

    /// What words are marked that are for our side only and bear no marking of their own.
    package static let own = "INTERNAL"

    /// The highest marking of what is for all.
    package static let open = "PUBLIC"

    /// Why a reader may not give a marking, in a sentence without capital and full stop; nil where
    /// they may.
    ///
    /// A slip of the hand would else stand above all ceilings. What a document says of itself is
    /// never refused.
    package static func problem(with marking: String) -> String? {
        if rank(marking) != nil, !folded(marking).isEmpty { return nil }
        return "“\(marking)” is no marking; use one of \(names.joined(separator: ", "))"
    }

    /// True where something so marked may be shown under a ceiling.
    ///
    /// An unknown marking is shown only under a ceiling of the very same words; an unknown ceiling
    /// lets pass what is not marked, and its own words.
    package static func passes(_ marking: String?, ceiling: String?) -> Bool {
        guard let ceiling else { return true }
        if folded(marking ?? "") == folded(ceiling) { return true }
        guard let rank = rank(marking) else { return false }
        return rank <= MarkingScale.rank(ceiling) ?? 0
    }

    /// The highest of some markings; unknown ones stand above all; nil for none.
    package static func highest(_ markings: some Sequence<String?>) -> String? {
        let marked = markings.compactMap { $0 }.filter { !folded($0).isEmpty }
        return marked.max { left, right in
            let ranks = (rank(left) ?? .max, rank(right) ?? .max)
            // Of equals the one that comes first by its words, whatever their order was.
            return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left > right
        }
    }

    /// All known markings in all their spellings, in capitals and in order.
    package static var spellings: [String] { ranks.keys.sorted() }

    private static func folded(_ text: String) -> String {
        text.uppercased().split { $0.isWhitespace || $0 == "-" || $0 == "_" }
            .joined(separator: " ")
    }

    /// - Source: Council Decision 2013/488/EU, table of equivalents; the Traffic Light Protocol 2.0;
    ///   distribution and handling markings in use beside them.
    private static let ranks: [String: Int] = [
        "PUBLIC": 0, "UNCLASSIFIED": 0, "NOT MARKED": 0, "U": 0, "TLP:CLEAR": 0, "TLP:WHITE": 0,
        "OFFICIAL": 1, "INTERNAL": 1, "TLP:GREEN": 1,
        "LIMITE": 2, "SENSITIVE": 2, "OFFICIAL SENSITIVE": 2, "SBU": 2, "EU SENSITIVE": 2,
        "TLP:AMBER": 2,
        "TLP:AMBER+STRICT": 3,
        "RESTRICTED": 4, "RESTREINT UE": 4, "RESTREINT UE/EU RESTRICTED": 4, "EU RESTRICTED": 4,
        "R UE/EU R": 4,
        "CONFIDENTIAL": 5, "CONFIDENTIEL UE": 5, "CONFIDENTIEL UE/EU CONFIDENTIAL": 5,
        "EU CONFIDENTIAL": 5, "C UE/EU C": 5,
        "SECRET": 6, "SECRET UE": 6, "SECRET UE/EU SECRET": 6, "EU SECRET": 6, "S UE/EU S": 6,
        "TLP:RED": 6,
        "TOP SECRET": 7, "TRES SECRET UE": 7, "TRÈS SECRET UE": 7, "EU TOP SECRET": 7,
        "TRÈS SECRET UE/EU TOP SECRET": 7, "TRES SECRET UE/EU TOP SECRET": 7, "TS UE/EU TS": 7,
    ]
}
