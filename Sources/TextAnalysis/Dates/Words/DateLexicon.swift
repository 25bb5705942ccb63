/// The words that expressions of time are made of, found by a token's key.
struct DateLexicon: Sendable {
    /// What one form is.
    struct Entry: Sendable {
        let kinds: DateWordKinds
        let value: Int
    }

    /// The lexicon of English.
    static let english = DateLexicon(table + zones + holidays)

    private let entries: [Entry]
    /// Place in `entries` by hash, -1 where none; a power of two long.
    private let slots: [Int16]
    private let keys: [UInt64]
    private let mask: Int

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
        let size = 4096
        var slots = [Int16](repeating: -1, count: size)
        var keys = [UInt64](repeating: 0, count: size)
        var list: [Entry] = []
        for (form, entry) in entries.sorted(by: { $0.key < $1.key }) {
            let key = Folding.key(of: form.utf8)
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int16(list.count)
            keys[slot] = key
            list.append(entry)
        }
        self.entries = list
        self.slots = slots
        self.keys = keys
        mask = size - 1
    }

    /// What the form with this key is; nil for a form that tells nothing of time.
    func entry(_ key: UInt64) -> Entry? {
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] >= 0 {
            if keys[slot] == key { return entries[Int(slots[slot])] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private static let zones = DateZone.all.enumerated().map { index, zone in
        Row(zone.forms, .zone, index)
    }

    private static let holidays = DateHoliday.all.enumerated().map { index, holiday in
        Row(holiday.words[0], .holiday, index)
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
}
