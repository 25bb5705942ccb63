internal import BriefCore

/// What institutions print above their documents in other languages than English.
enum KindNames {
    /// The words with the kind they name, lower case.
    ///
    /// - Source: The usage of the institutions and governments of the Union.
    static let all: [(phrase: String, kind: SourceKind)] = [
        ("communiqué de presse", .pressRelease),
        ("communique de presse", .pressRelease),
        ("pressemitteilung", .pressRelease),
        ("presseerklärung", .pressRelease),
        ("comunicado de prensa", .pressRelease),
        ("nota de prensa", .pressRelease),
        ("comunicato stampa", .pressRelease),
        ("comunicado de imprensa", .pressRelease),
        ("persbericht", .pressRelease),
        ("komunikat prasowy", .pressRelease),
    ]
}
