internal import BriefCore
internal import GRDB

/// Links the findings of subjects anew, and puts those that tell the same on one line.
struct Settling {
    private let links: LinkTable
    private let tellings: TellingTable

    init(_ db: Database) throws {
        links = LinkTable(db)
        tellings = try TellingTable(db)
    }

    /// Writes the links of some subjects.
    func settle(_ found: [(subject: Int, links: [ThreadLink])]) throws {
        var ends: Set<Int> = []
        for item in found { ends.formUnion(try links.set(item.links, of: item.subject)) }
        try regroup(ends)
    }

    /// Makes the lines of findings what their links say.
    private func regroup(_ findings: Set<Int>) throws {
        var left = findings
        while let first = left.min() {
            let (reached, wanted) = try groups(around: first)
            left.subtract(reached)
            let leads = Set(try reached.compactMap { try tellings.lead(of: $0) })
            let standing = try leads.map { Set(try tellings.tellings($0)) }
            guard Set(standing) != Set(wanted.map { Set($0) }) else { continue }
            // Others that shared a line with these may be joined by links of their own.
            for lead in leads.sorted() {
                left.formUnion(Set(try tellings.part(lead)).subtracting(reached))
            }
            for group in wanted { try tellings.join(group) }
        }
    }

    /// All findings that links of sameness reach from one, and the lines they make.
    ///
    /// No line holds two findings of one source: what a source tells apart stays apart. Nor are
    /// two put together that contradict each other by one that is too vague to tell them apart.
    private func groups(around first: Int) throws -> (reached: Set<Int>, lines: [[Int]]) {
        var reached: Set = [first]
        var waiting = [first]
        var pairs: Set<[Int]> = []
        while let finding = waiting.popLast() {
            for other in try links.same(as: finding) {
                pairs.insert([min(finding, other), max(finding, other)])
                if reached.insert(other).inserted { waiting.append(other) }
            }
        }
        let claims = try tellings.claims(of: reached)
        var lines = reached.sorted().map { [$0] }
        for pair in pairs.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            guard let one = lines.firstIndex(where: { $0.contains(pair[0]) }),
                let other = lines.firstIndex(where: { $0.contains(pair[1]) }), one != other
            else { continue }
            let sources = Set(lines[one].map { RowKey.source(of: $0) })
            guard lines[other].allSatisfy({ !sources.contains(RowKey.source(of: $0)) }),
                lines[one].allSatisfy({ left in
                    lines[other].allSatisfy { right in
                        pairs.contains([min(left, right), max(left, right)])
                            || Settling.isPossible(claims[left], claims[right])
                    }
                })
            else { continue }
            lines[min(one, other)] = (lines[one] + lines[other]).sorted()
            lines.remove(at: max(one, other))
        }
        return (reached, lines.filter { $0.count > 1 })
    }

    /// False for two events of which neither may fall on a day of the other's.
    private static func isPossible(_ one: Claim?, _ other: Claim?) -> Bool {
        guard case .event(let one) = one, case .event(let other) = other,
            let first = one.span, let second = other.span
        else { return true }
        return first.contains(second) || second.contains(first)
    }
}
