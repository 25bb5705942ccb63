internal import BriefCore
internal import GRDB

/// Reads the values of fields in a query.
struct FieldReader {
    /// What a value amounts to.
    enum Reading {
        case condition(SearchCondition)
        /// It means nothing, and why, in words for the reader.
        case remark(String)
        /// It is still being typed.
        case unfinished
    }

    private let db: Database
    private let words: Words

    init(_ db: Database, words: Words) {
        self.db = db
        self.words = words
    }

    /// The meaning of a field's value.
    func read(
        _ field: SearchField,
        _ piece: QueryScanner.Piece,
        isTyping: Bool
    ) throws -> Reading {
        let isOpen = isTyping && piece.isOpen
        // A field answers to several names: the reader's is the one that is spoken of.
        let name = piece.field ?? field.rawValue
        let value = piece.isPrefix ? String(piece.text.dropLast()) : piece.text
        let folded = words.plain(value)
        if folded.isEmpty {
            return isOpen
                ? .unfinished : .remark("“\(name):” wants \(FieldReader.wanted(field))")
        }
        let test: SearchCondition.Test?
        switch field {
        case .kind: test = FieldReader.kind(folded, isOpen: isOpen || piece.isPrefix)
        case .subject: test = try subject(value, folded, isOpen: isOpen || piece.isPrefix)
        case .publisher: test = .publisher(folded)
        case .title: test = .title(folded)
        case .before: test = PartialDate(iso: value).map { .before($0.first) }
        case .after: test = PartialDate(iso: value).map { .after($0.last) }
        }
        if let test {
            return .condition(SearchCondition(test: test, isExcluded: piece.isExcluded))
        }
        if isOpen, field == .before || field == .after, FieldReader.mayBecomeDate(value) {
            return .unfinished
        }
        return .remark(
            "“\(name):\(value)” means nothing; it wants \(FieldReader.wanted(field))"
        )
    }

    /// True where a date may begin so.
    private static func mayBecomeDate(_ value: String) -> Bool {
        // A month that is none becomes no day.
        if value.utf8.count > 6, PartialDate(iso: value.prefix(7)) == nil { return false }
        return ["0000-00-00", "0000-Q0", "0000-H0"].contains { form in
            value.utf8.count < form.utf8.count
                && zip(value.uppercased(), form).allSatisfy { letter, wanted in
                    wanted == "0" ? letter.isASCII && letter.isNumber : letter == wanted
                }
        }
    }

    private static func wanted(_ field: SearchField) -> String {
        switch field {
        case .kind:
            (findingKinds.map(\.name) + SourceKind.allCases.map(\.rawValue)).joined(separator: ", ")
        case .subject: "a country, forum, priority or other subject that this book names"
        case .publisher: "words of a publisher's name"
        case .title: "words of a source's title"
        case .before, .after: "a date such as 2024, 2024-05, 2024-Q2 or 2024-05-31"
        }
    }

    private static let findingKinds: [FindingKind] = [.event, .issue, .point, .position]

    /// The kind of a word, also in the plural; of its beginning where more may be typed.
    private static func kind(_ folded: String, isOpen: Bool) -> SearchCondition.Test? {
        let tests =
            findingKinds.map { (name: $0.name, test: SearchCondition.Test.finding($0)) }
            + SourceKind.allCases.map { kind in
                let name = kind.rawValue.split(separator: "-").joined(separator: " ")
                return (name: name, test: SearchCondition.Test.source(kind))
            }
        if let exact = tests.first(where: { $0.name == folded || $0.name + "s" == folded }) {
            return exact.test
        }
        return isOpen ? tests.first { $0.name.hasPrefix(folded) }?.test : nil
    }

    /// The subjects a name may mean; those whose names begin so where more may be typed.
    private func subject(
        _ value: String,
        _ folded: String,
        isOpen: Bool
    ) throws -> SearchCondition.Test? {
        let exact = try SubjectCatalogue(db).resolve(value)
        if !exact.isEmpty { return .subject(exact) }
        guard isOpen else { return nil }
        let begun = try Prepared(
            db,
            """
            SELECT id FROM subject WHERE id > 0 AND substr(folded, 1, length(?1)) = ?1
            UNION SELECT subject FROM alias WHERE folded >= ?1 AND folded < ?1 || char(1114111)
            LIMIT 100
            """
        ).binding(folded).rows { $0.int(0) }
        return begun.isEmpty ? nil : .subject(begun)
    }
}
