internal import BriefCore

/// Puts the entries of all subject files together and checks what they say of each other.
struct SubjectLoader {
    private var drafts: [SubjectID: SubjectDraft] = [:]
    private var order: [SubjectID] = []

    /// Takes in the entries of a file that comes with the program.
    ///
    /// - Throws: `DataError.missingKey` and `.duplicate`.
    mutating func add(_ entries: [SubjectDraft], of file: SubjectFile) throws(DataError) {
        for entry in entries {
            if let first = drafts[entry.id] {
                throw .duplicate(entry.place, of: entry.id.code, first: first.place)
            }
            try take(entry, of: file)
        }
    }

    /// Takes in the entries of a file of the reader's own.
    ///
    /// A known code extends its entry, or replaces it where it says `override`.
    ///
    /// - Throws: `DataError.missingKey`, and `.duplicate` for a code written twice in one file.
    mutating func extend(with entries: [SubjectDraft], of file: SubjectFile) throws(DataError) {
        var own: [SubjectID: DataPlace] = [:]
        for entry in entries {
            if let first = own.updateValue(entry.place, forKey: entry.id) {
                throw .duplicate(entry.place, of: entry.id.code, first: first)
            }
            if entry.flags.contains(.override) || drafts[entry.id] == nil {
                try take(entry, of: file)
            } else {
                drafts[entry.id]?.extend(with: entry)
            }
        }
    }

    /// All entries, the files' order kept.
    ///
    /// - Throws: `DataError.dangling` for a code nothing has.
    func entries() throws(DataError) -> [SubjectEntry] {
        var entries: [SubjectEntry] = []
        entries.reserveCapacity(order.count)
        for id in order {
            guard let draft = drafts[id] else { continue }
            try check(draft)
            entries.append(draft.entry(subject: subject))
        }
        return entries
    }

    private mutating func take(_ entry: SubjectDraft, of file: SubjectFile) throws(DataError) {
        guard entry.texts[.name] != nil else {
            throw .missingKey(entry.place, of: entry.id.code, key: "name")
        }
        if !file.classes.isEmpty, entry.texts[.class] == nil {
            throw .missingKey(entry.place, of: entry.id.code, key: "class")
        }
        if drafts.updateValue(entry, forKey: entry.id) == nil { order.append(entry.id) }
    }

    private func check(_ draft: SubjectDraft) throws(DataError) {
        for key in SubjectKey.allCases where !key.references.isEmpty {
            for code in draft.codes(under: key) where subject(key, code) == nil {
                throw .dangling(
                    draft.lines[key] ?? draft.place,
                    of: draft.id.code,
                    key: key.rawValue,
                    reference: code
                )
            }
        }
    }

    /// The subject a code under a key means; nil where there is none.
    private func subject(_ key: SubjectKey, _ code: String) -> SubjectID? {
        key.references.lazy.map { SubjectID($0, code) }.first { drafts[$0] != nil }
    }
}
