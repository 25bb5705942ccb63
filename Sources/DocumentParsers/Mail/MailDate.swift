/// The day of a mail's date header, as its sender's clock had it.
///
/// - Source: RFC 5322, section 3.3.
enum MailDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// The day in ISO 8601; nil for a date that cannot be.
    static func iso(_ value: [UInt8]) -> String? {
        let words = String(decoding: value.prefix(128), as: UTF8.self).lowercased()
            .split { $0 == " " || $0 == "," || $0 == "\t" || $0 == "-" }
        guard let place = words.firstIndex(where: { months.contains(String($0.prefix(3))) }),
            place > 0, place + 1 < words.count, let day = Int(words[place - 1]),
            (1...31).contains(day), var year = Int(words[place + 1]),
            let month = months.firstIndex(of: String(words[place].prefix(3)))
        else { return nil }
        if words[place + 1].count == 2 { year += year < 50 ? 2000 : 1900 }
        guard (1970...2200).contains(year) else { return nil }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month + 1))-\(two(day))"
    }
}
