internal import BriefCore

/// Names of the months in the languages that datelines are read in besides English.
///
/// - Source: Unicode CLDR, `dates/calendars/gregorian/months/format/wide` of de, es,
///   fr, it, nl, pl and pt; also without accents, as capitals are often printed.
enum MonthNames {
    /// Number of the month that a word names; nil for any other word.
    static func number(of token: Token) -> Int? {
        token.kind == .word ? numbers[token.key] : nil
    }

    private static let numbers = KeyTable(
        Dictionary(
            rows.enumerated().flatMap { index, row in
                row.split(separator: " ").map { (String($0), index + 1) }
            },
            uniquingKeysWith: { first, _ in first }
        )
    )

    /// January first.
    private static let rows = [
        "januar jänner enero janvier gennaio januari stycznia janeiro",
        "februar febrero février fevrier febbraio februari lutego fevereiro",
        "märz marz maerz marzo mars maart marca março marco",
        "april abril avril aprile kwietnia",
        "mai mayo maggio mei maja maio",
        "juni junio juin giugno czerwca junho",
        "juli julio juillet luglio lipca julho",
        "august agosto août aout augustus sierpnia",
        "september septiembre setiembre septembre settembre września wrzesnia setembro",
        "oktober octubre octobre ottobre października pazdziernika outubro",
        "november noviembre novembre listopada",
        "dezember diciembre décembre decembre dicembre december grudnia dezembro",
    ]
}
