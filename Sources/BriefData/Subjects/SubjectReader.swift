internal import BriefCore

/// Reads the entries of one subject file.
struct SubjectReader {
    /// What stands in the file.
    let file: SubjectFile
    /// The file, parsed.
    let yaml: YamlFile
    /// True for a file of the reader's own.
    let isReaders: Bool

    /// All entries, in the order of the file; none in an empty file.
    ///
    /// - Throws: `DataError` for the first thing that is not as it should be.
    func drafts() throws(DataError) -> [SubjectDraft] {
        guard let root = yaml.root else { return [] }
        guard let items = root.list else {
            throw .wrongShape(place(root.line), of: file.name, expected: "a list of entries")
        }
        var drafts: [SubjectDraft] = []
        for item in items { drafts.append(try draft(item)) }
        return drafts
    }

    private func draft(_ value: YamlValue) throws(DataError) -> SubjectDraft {
        guard let pairs = value.map else {
            throw .wrongShape(place(value.line), of: file.name, expected: "“key: value” lines")
        }
        guard let code = pairs.first(where: { $0.key == SubjectKey.code.rawValue })?.value.text,
            !code.isEmpty
        else { throw .missingKey(place(value.line), of: file.name, key: "code") }
        var draft = SubjectDraft(id: SubjectID(file.kind, code), place: place(value.line))
        let allowed = file.keys(isReaders: isReaders)
        for pair in pairs {
            guard let key = SubjectKey(rawValue: pair.key), allowed.contains(key) else {
                throw .unknownKey(
                    place(pair.line),
                    of: code,
                    key: pair.key,
                    known: allowed.map(\.rawValue)
                )
            }
            draft.lines[key] = place(pair.line)
            try fill(&draft, key, pair)
        }
        return draft
    }

    private func fill(
        _ draft: inout SubjectDraft,
        _ key: SubjectKey,
        _ pair: YamlValue.Pair
    ) throws(DataError) {
        let code = draft.id.code
        func wrong(_ expected: String) -> DataError {
            .wrongShape(place(pair.line), of: code, expected: "“\(key.rawValue): \(expected)”")
        }
        switch key.shape {
        case .text:
            guard let text = pair.value.text, !text.isEmpty else { throw wrong("text") }
            draft.texts[key] = text
        case .texts:
            let alone = pair.value.text.flatMap { $0.isEmpty ? nil : [$0] }
            guard let texts = alone ?? pair.value.texts else { throw wrong("[text, text]") }
            draft.lists[key] = texts
        case .flag:
            guard let text = pair.value.text, ["true", "false"].contains(text) else {
                throw wrong("true")
            }
            if text == "true" { draft.flags.insert(key) }
        case .needs:
            guard let items = pair.value.list else { throw wrong("[{alias: text, near: [text]}]") }
            for item in items { draft.needs.append(try need(item, of: code)) }
        }
        if key == .class, let value = draft.texts[.class], !file.classes.contains(value) {
            throw .unknownValue(
                place(pair.line),
                of: code,
                key: key.rawValue,
                value: value,
                known: file.classes
            )
        }
    }

    private func need(_ value: YamlValue, of code: String) throws(DataError) -> SubjectDraft.Need {
        var alias: String?
        var near: [String]?
        for pair in value.map ?? [] {
            switch pair.key {
            case "alias": alias = pair.value.text
            case "near": near = pair.value.texts
            default:
                throw .unknownKey(
                    place(pair.line),
                    of: code,
                    key: pair.key,
                    known: ["alias", "near"]
                )
            }
        }
        guard let alias, !alias.isEmpty, let near, !near.isEmpty else {
            throw .wrongShape(
                place(value.line),
                of: code,
                expected: "“- alias: text” and “near: [text, text]”"
            )
        }
        return SubjectDraft.Need(alias: alias, near: near)
    }

    private func place(_ line: Int) -> DataPlace { DataPlace(file: yaml.file, line: line) }
}
