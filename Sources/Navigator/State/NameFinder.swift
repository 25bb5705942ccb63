package import BriefCore

/// Finds subjects by any of their names.
package struct NameFinder: Sendable {
    private struct Entry: Sendable {
        let names: SubjectNames
        /// The name shown, then the code, then the others, each folded.
        let folded: [String]
        /// The words of each of those.
        let words: [[String]]
    }

    private let entries: [Entry]

    /// How well a name answers to what was typed, the best first.
    private enum Fit: Int, Comparable {
        case wholeName, wholeOther, nameBegins, otherBegins, nameHasWords, otherHasWords

        static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
    }

    private struct Found {
        let entry: Entry
        let fit: Fit
        let name: Int
    }

    /// A finder over some subjects; where several fit equally, the earlier stands first.
    package init(_ subjects: [SubjectNames]) {
        entries = subjects.map { subject in
            let folded = ([subject.name, subject.id.code] + subject.others).map(TextFold.fold)
            return Entry(names: subject, folded: folded, words: folded.map(Self.words))
        }
    }

    /// The subjects of which a name holds words that begin as those typed, the best first; where
    /// none does, subjects that together answer to the words.
    ///
    /// - Parameters:
    ///   - text: What was typed; `show` before it is passed over, `*` forgives errors of typing.
    ///   - limit: Most places given.
    /// - Returns: places to open; empty where nothing answers.
    package func places(_ text: String, limit: Int) -> [NamedSubjects] {
        if text.first == "*" { return near(TextFold.fold(String(text.dropFirst())), limit: limit) }
        var words = Self.words(TextFold.fold(text))
        if words.count > 1, words.first == "show" { words.removeFirst() }
        guard !words.isEmpty else { return [] }
        let whole = found(words)
        if !whole.isEmpty { return whole.prefix(limit).map { Self.place([$0]) } }
        return combined(words).filter { $0.count > 1 }.prefix(limit).map(Self.place)
    }

    /// The subjects of which a name holds a word nearly so written.
    private func near(_ folded: String, limit: Int) -> [NamedSubjects] {
        let ids = subjects(nearly: folded)
        return entries.filter { ids.contains($0.names.id) }.prefix(limit).map { entry in
            NamedSubjects(ids: [entry.names.id], names: [entry.names.name])
        }
    }

    /// The subjects of which a name holds a text anywhere.
    package func subjects(holding folded: String) -> Set<SubjectID> {
        guard !folded.isEmpty else { return [] }
        return Set(
            entries.filter { entry in
                entry.folded.contains { TextFold.contains($0, folded) }
            }
            .map(\.names.id)
        )
    }

    /// The subjects of which a name holds a word that errors of typing may have made another of.
    package func subjects(nearly folded: String) -> Set<SubjectID> {
        guard !folded.isEmpty else { return [] }
        return Set(
            entries.filter { entry in
                entry.folded.contains { TextFold.holds($0, nearly: folded) }
            }
            .map(\.names.id)
        )
    }

    /// All names of some subjects as one folded text each; unknown subjects are left out.
    package func spellings(of subjects: [SubjectID]) -> [SubjectID: String] {
        let wanted = Set(subjects)
        var spellings: [SubjectID: String] = [:]
        for entry in entries where wanted.contains(entry.names.id) {
            spellings[entry.names.id] = entry.folded.joined(separator: "\n")
        }
        return spellings
    }

    private func found(_ typed: [String]) -> [Found] {
        let found = entries.compactMap { entry -> Found? in
            var best: Found?
            let isShown = entry.words.first.map { Self.fit(typed, $0, isShown: true) != nil }
            for (index, words) in entry.words.enumerated() {
                guard let fit = Self.fit(typed, words, isShown: index == 0) else { continue }
                if best.map({ fit < $0.fit }) ?? true {
                    best = Found(entry: entry, fit: fit, name: isShown == true ? 0 : index)
                }
            }
            return best
        }
        return found.enumerated().sorted {
            ($0.element.fit, $0.offset) < ($1.element.fit, $1.offset)
        }
        .map(\.element)
    }

    /// The ways the words name several subjects one after the other, the longest names first.
    private func combined(_ words: [String]) -> [[Found]] {
        if words.isEmpty { return [[]] }
        for count in stride(from: words.count, to: 0, by: -1) {
            let head = found(Array(words.prefix(count)))
            guard !head.isEmpty else { continue }
            let rest = Array(words.dropFirst(count))
            if rest.isEmpty { return head.map { [$0] } }
            let tails = combined(rest)
            if let first = head.first, !tails.isEmpty { return tails.map { [first] + $0 } }
        }
        return []
    }

    private static func fit(_ typed: [String], _ words: [String], isShown: Bool) -> Fit? {
        if typed == words { return isShown ? .wholeName : .wholeOther }
        guard words.count >= typed.count else { return nil }
        let begins = zip(typed, words).allSatisfy { $1.hasPrefix($0) }
        if begins { return isShown ? .nameBegins : .otherBegins }
        let holds = typed.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
        return holds ? (isShown ? .nameHasWords : .otherHasWords) : nil
    }

    private static func place(_ found: [Found]) -> NamedSubjects {
        var seen: Set<SubjectID> = []
        let parts = found.filter { seen.insert($0.entry.names.id).inserted }
        let spelt = parts.first { $0.name > 1 }.map { $0.entry.folded[$0.name] }
        return NamedSubjects(
            ids: parts.map(\.entry.names.id),
            names: parts.map(\.entry.names.name),
            spelling: spelt
        )
    }

    private static func words(_ folded: String) -> [String] {
        folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

/// Subjects that answer to what was typed: one, or several to be read together.
package struct NamedSubjects: Hashable, Sendable {
    /// The subjects; never empty.
    package let ids: [SubjectID]
    /// Their names, in the same order.
    package let names: [String]
    /// The other name that answered, where it was not the one shown; nil where it was.
    package let spelling: String?

    /// Names subjects.
    package init(ids: [SubjectID], names: [String], spelling: String? = nil) {
        self.ids = ids
        self.names = names
        self.spelling = spelling
    }
}
