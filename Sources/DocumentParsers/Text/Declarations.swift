/// What a document declares of itself before it begins, as XML lets it.
enum Declarations {
    /// What was found, from harmless to not.
    enum Found {
        case none, doctype, entities, nested
    }

    /// Looks through the part before the first element.
    static func found(_ bytes: [UInt8]) -> Found {
        let head = bytes.prefix(1 << 20)
        guard let start = Words.first("<!doctype", in: head.prefix(65_536)) else { return .none }
        let rest = head[start...]
        guard let first = Words.first("<!entity", in: rest.prefix(65_536)) else { return .doctype }
        var place = first
        var count = 0
        while count < 64, let quote = rest[place...].firstIndex(where: { $0 == 0x22 || $0 == 0x27 })
        {
            let value = rest[(quote + 1)...].prefix { $0 != rest[quote] }
            if value.contains(UInt8(ascii: "&")), !value.starts(with: "&#".utf8) { return .nested }
            guard let next = Words.first("<!entity", in: rest[value.endIndex...]) else { break }
            place = next
            count += 1
        }
        return .entities
    }
}
