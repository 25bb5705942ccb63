internal import BriefCore

/// The people whom a text introduces by name and office, for the shorter words that it has for
/// them later.
///
/// - Source: Ariel, Accessing Noun-Phrase Antecedents (1990): a full name introduces; a surname, or
///   an office with `the`, takes up one who is known.
struct IntroducedPeople {
    /// An office that at most one person of the side holds in a text.
    enum Office: Hashable {
        case commissioner, executiveVicePresident
    }

    /// Where people of the side belong, by the key of their surname.
    var ours: [UInt64: SubjectID] = [:]
    /// The countries outside the side whose people they are (`Panama's Minister of the Presidency,
    /// Ana Ruiz`), by the key of their surname.
    var foreigners: [UInt64: SubjectID] = [:]
    /// The full names of people of the side by the key of their surname; nil for one of several.
    private var names: [UInt64: String?] = [:]
    /// The full names of those who hold an office; nil where several do.
    private var holders: [Office: String?] = [:]

    /// Takes note of a full name.
    mutating func note(_ name: String, for surname: UInt64) {
        IntroducedPeople.note(name, for: surname, in: &names)
    }

    /// Takes note of who holds an office.
    mutating func note(_ name: String, in office: Office) {
        IntroducedPeople.note(name, for: office, in: &holders)
    }

    private static func note<Key>(_ name: String, for key: Key, in names: inout [Key: String?]) {
        if let known = names[key] {
            if known != name { names.updateValue(nil, forKey: key) }
        } else {
            names[key] = name
        }
    }

    /// The full name behind a surname; nil where the text has none, or several.
    func name(of surname: UInt64) -> String? { names[surname] ?? nil }

    /// The full name of whoever holds an office; nil where the text has none, or several.
    func name(of office: Office) -> String? { holders[office] ?? nil }

    /// The office that stands right before a name.
    static func office(before name: Int, _ tokens: [Token]) -> Office? {
        guard name > 0 else { return nil }
        if tokens[name - 1].folded == "commissioner" { return .commissioner }
        let isExecutive =
            tokens[name - 1].folded.hasSuffix("president")
            && tokens[max(0, name - 4)..<name].contains { $0.folded == "executive" }
        return isExecutive ? .executiveVicePresident : nil
    }
}
