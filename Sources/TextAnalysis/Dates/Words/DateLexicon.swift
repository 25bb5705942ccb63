/// The words that expressions of time are made of, found by a token's key.
struct DateLexicon: Sendable {
    /// What one form is.
    struct Entry: Sendable {
        let kinds: DateWordKinds
        let value: Int
    }

    /// Forms of one meaning, folded, spaces between.
    struct Row: Sendable {
        let forms: String
        let kinds: DateWordKinds
        let value: Int

        init(_ forms: String, _ kinds: DateWordKinds, _ value: Int = 0) {
            self.forms = forms
            self.kinds = kinds
            self.value = value
        }
    }

    /// The lexicon of English.
    static let english = DateLexicon(table + zones + holidays)

    private let entries: KeyTable<Entry>

    private init(_ rows: [Row]) {
        var entries: [String: Entry] = [:]
        for row in rows {
            for form in row.forms.split(separator: " ") {
                let old = entries[String(form)]
                entries[String(form)] = Entry(
                    kinds: row.kinds.union(old?.kinds ?? []),
                    value: old?.value ?? row.value
                )
            }
        }
        self.entries = KeyTable(entries)
    }

    /// What the form with this key is; nil for a form that tells nothing of time.
    func entry(_ key: UInt64) -> Entry? { entries[key] }

    private static let zones = DateZone.all.enumerated().map { index, zone in
        Row(zone.forms, .zone, index)
    }

    private static let holidays = DateHoliday.all.enumerated().map { index, holiday in
        Row(holiday.words[0].text, .holiday, index)
    }
}
