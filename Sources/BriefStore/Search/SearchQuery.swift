/// What a reader typed, taken apart by a grammar of our own.
///
/// Words are wanted all; `"some words"` wants them side by side; `-word` wants passages
/// without it; `word*` wants words that begin so; `*word` forgives errors of typing;
/// `field:value` narrows by what is known of a passage or its source, see ``SearchField``.
/// Everything else is text: nothing typed is ever read as the index's own language.
struct SearchQuery {
    /// Words wanted side by side.
    struct Term: Hashable {
        /// The words as the index has them; never empty.
        let words: [String]
        /// True where the last word may go on.
        let isPrefix: Bool
        /// True where nothing but signs that take no room, or hyphens, may stand between them.
        var isGlued = false
    }

    /// Terms that are wanted together, or any of the other forms of what they say.
    struct Clause: Hashable {
        /// What was typed; never empty.
        let typed: [Term]
        /// Other spellings, names and forms of the same.
        var others: [Term] = []
        /// True where passages with any of them are left out.
        let isExcluded: Bool
        /// True where other names of the same are looked for too.
        var takesForms = false
        /// True where errors of typing are forgiven.
        var isFuzzy = false

        /// The words typed, as the index has them.
        var said: String {
            typed.map { $0.words.joined(separator: " ") }.joined(separator: " ")
        }
    }

    /// The clauses in the order typed; those without a letter or digit are left out.
    var clauses: [Clause]
    /// What narrows the search besides words.
    private(set) var conditions: [SearchCondition] = []
    /// What is to be said of the query: a value that means nothing, a field that is not there.
    private(set) var remarks: [String] = []

    /// Longest query read, in characters; the rest is left out.
    private static let longest = 1000
    /// Most clauses and conditions read.
    private static let most = 32

    /// Reads a query.
    ///
    /// - Parameters:
    ///   - text: What was typed.
    ///   - isTyping: True where the last word may not be finished.
    ///   - words: Cuts text as the index does.
    ///   - fields: Reads the values of fields; nil where there are none, so that all is words.
    /// - Throws: what reading the book throws.
    init(_ text: String, isTyping: Bool, words: Words, fields: FieldReader? = nil) throws {
        var scanner = QueryScanner(text.prefix(SearchQuery.longest))
        clauses = []
        while var piece = scanner.next(), clauses.count + conditions.count < SearchQuery.most {
            if let name = piece.field {
                if let fields, let field = SearchField(name: name) {
                    take(try fields.read(field, piece, isTyping: isTyping))
                    continue
                }
                if fields != nil, let remark = SearchField.remark(on: name) {
                    remarks.append(remark)
                }
                piece = piece.unfielded
            }
            let cut = words.cut(piece.text).map(\.text)
            guard !cut.isEmpty else { continue }
            let isLast = isTyping && piece.isOpen
            let term = Term(words: cut, isPrefix: piece.isPrefix || isLast)
            var clause = Clause(typed: [term], isExcluded: piece.isExcluded)
            clause.takesForms = fields != nil && !piece.isQuoted && !piece.isPrefix
            clause.isFuzzy = fields != nil && piece.isFuzzy && cut.count == 1
            clauses.append(clause)
        }
    }

    private mutating func take(_ reading: FieldReader.Reading) {
        switch reading {
        case .condition(let condition): conditions.append(condition)
        case .remark(let remark):
            remarks.append(remark)
            // A value that means nothing is not as if it had not been written.
            conditions.append(SearchCondition(test: .nothing, isExcluded: false))
        case .unfinished: break
        }
    }

    /// True where nothing is wanted: neither words nor conditions that passages can meet.
    var isEmpty: Bool { conditions.isEmpty && clauses.allSatisfy(\.isExcluded) }

    /// The question to the text index, forms whose signs between must be looked at left out; nil
    /// where no words are wanted.
    var match: String? { match { !$0.isGlued } }

    /// The question with all forms; nil where it is no other.
    var wideMatch: String? {
        let hasGlued = clauses.contains { !$0.isExcluded && $0.others.contains(where: \.isGlued) }
        return hasGlued ? match { _ in true } : nil
    }

    private func match(_ isTaken: (Term) -> Bool) -> String? {
        let wanted = clauses.filter { !$0.isExcluded }.map { SearchQuery.text($0, isTaken) }
        guard !wanted.isEmpty else { return nil }
        let unwanted = clauses.filter(\.isExcluded).map {
            " NOT " + SearchQuery.text($0) { !$0.isGlued }
        }
        return "(" + wanted.joined(separator: " AND ") + ")" + unwanted.joined()
    }

    /// The question for one clause alone, forms whose signs between must be looked at left out.
    static func match(of clause: Clause) -> String {
        text(clause) { !$0.isGlued }
    }

    private static func text(_ clause: Clause, _ isTaken: (Term) -> Bool) -> String {
        let typed = clause.typed.map(quoted).joined(separator: " AND ")
        let others = clause.others.filter(isTaken).map(quoted)
        if others.isEmpty, clause.typed.count == 1 { return typed }
        return "((" + typed + ")" + others.map { " OR " + $0 }.joined() + ")"
    }

    /// A term in the index's language.
    static func quoted(_ term: Term) -> String {
        let words = term.words.joined(separator: " ").split(separator: "\"").joined(separator: " ")
        return "\"" + words + "\"" + (term.isPrefix ? " *" : "")
    }
}
