internal import BriefCore

/// An entry as a file has it, before references are known to resolve.
struct SubjectDraft {
    /// A form that counts only beside certain words.
    struct Need {
        let alias: String
        let near: [String]
    }

    let id: SubjectID
    /// Where the entry begins.
    let place: DataPlace
    /// Single values by key.
    var texts: [SubjectKey: String] = [:]
    /// Lists by key, in the order of the file.
    var lists: [SubjectKey: [String]] = [:]
    /// Flags that are true.
    var flags: Set<SubjectKey> = []
    /// Forms with the words they need.
    var needs: [Need] = []
    /// Lines of the keys, for messages.
    var lines: [SubjectKey: DataPlace] = [:]

    /// Lays the reader's entry over this one: single values replace, lists grow.
    mutating func extend(with other: SubjectDraft) {
        texts.merge(other.texts) { $1 }
        for (key, values) in other.lists {
            let known = lists[key, default: []]
            lists[key] = known + values.filter { !known.contains($0) }
        }
        flags.formUnion(other.flags)
        let renewed = Set(other.needs.map(\.alias))
        needs = needs.filter { !renewed.contains($0.alias) } + other.needs
        lines.merge(other.lines) { $1 }
    }

    /// The entry; `subject` gives the subject a code under a key means.
    func entry(subject: (SubjectKey, String) -> SubjectID?) -> SubjectEntry {
        var related = flags.contains(.eu) ? [SubjectID(.region, "EU")] : []
        for key in [SubjectKey.members, .with, .body, .of, .parent, .priorities] {
            related += codes(under: key).compactMap { subject(key, $0) }
        }
        return SubjectEntry(
            id: id,
            name: texts[.name] ?? id.code,
            aliases: aliases,
            unless: lists[.unless] ?? [],
            category: flags.contains(.eu)
                ? "eu-member" : texts[.class] ?? texts[.group] ?? texts[.role] ?? "",
            related: related,
            format: texts[.format].flatMap { subject(.format, $0) },
            isSide: flags.contains(.side)
        )
    }

    /// Codes under a key, whether it holds one or a list.
    func codes(under key: SubjectKey) -> [String] {
        texts[key].map { [$0] } ?? lists[key] ?? []
    }

    /// Every form once, by the order of keys; a form that needs company says so.
    private var aliases: [SubjectEntry.Alias] {
        let near = Dictionary(needs.map { ($0.alias, $0.near) }) { $1 }
        let words = Set(lists[.words] ?? [])
        var seen: Set<String> = []
        var aliases: [SubjectEntry.Alias] = []
        for key in SubjectKey.allCases {
            guard let kind = key.aliasKind else { continue }
            for text in codes(under: key) where seen.insert(text).inserted {
                let needed = near[text] ?? []
                aliases.append(
                    SubjectEntry.Alias(text, kind, near: needed, isWord: words.contains(text))
                )
            }
        }
        for need in needs where seen.insert(need.alias).inserted {
            aliases.append(SubjectEntry.Alias(need.alias, .name, near: need.near))
        }
        return aliases
    }
}
