internal import BriefCore
internal import GRDB

/// Finds the passages that answer a query that has been read and widened.
struct SearchRun {
    private let db: Database
    private let query: SearchQuery
    private let words: Words
    private let filter: PassageFilter?

    /// What was found: rows of passages, best first, and how many there are in all.
    private struct Found {
        var rows: [Int]
        var total: Int
        var isComplete: Bool
    }

    /// Passages with words in two parts that are looked at, one after the other, at most.
    private static let mostDivided = 300

    init(_ db: Database, _ query: SearchQuery, words: Words) throws {
        self.db = db
        self.query = query
        self.words = words
        filter =
            query.conditions.isEmpty ? nil : try PassageFilter(db, query.conditions, words: words)
    }

    /// The hits of some ranks, and how many there are.
    func answer(ranks: Range<Int>, cap: Int?) throws -> SearchAnswer {
        var found = try found(limit: ranks.upperBound, cap: cap)
        let reader = try HitReader(db, finder: MatchFinder(query, words: words))
        if cap == nil { try addDivided(&found, reader) }
        let remarks = cap == nil ? try remarks(onNone: found) + addNear(&found) : []
        let wanted = ranks.clamped(to: 0..<found.rows.count)
        return SearchAnswer(
            hits: try found.rows[wanted].map { try reader.hit($0).hit },
            total: found.total,
            isComplete: found.isComplete,
            remarks: try query.remarks + undatedRemark()
                + remarks
        )
    }

    private func found(limit: Int, cap: Int?) throws -> Found {
        if query.isEmpty { return Found(rows: [], total: 0, isComplete: true) }
        let ranking = PassageRanking(db)
        guard let filter else {
            guard let match = query.match else {
                return Found(rows: [], total: 0, isComplete: true)
            }
            guard limit > 0 else {
                let count = try ranking.count(match, cap: cap.map { $0 + 1 })
                let total = min(count, cap ?? count)
                return Found(rows: [], total: total, isComplete: total == count)
            }
            let best = try ranking.best(match, limit: limit, cap: cap)
            return Found(rows: best.rows, total: best.total, isComplete: best.isComplete)
        }
        let rows: [Int]
        let isComplete: Bool
        if let match = query.match {
            let candidates = try ranking.best(match, limit: nil, cap: cap)
            rows = try candidates.rows.filter { try filter.admits($0) }
            isComplete = candidates.isComplete
        } else {
            let most = cap ?? .max
            rows = try PassageList(db, filter, excluding: try excluded()).rows(limit: most)
            isComplete = rows.count < most
        }
        return Found(rows: rows, total: rows.count, isComplete: isComplete)
    }

    /// Passages with words that are not wanted, where no others are asked for.
    private func excluded() throws -> Set<Int> {
        let terms = query.clauses.flatMap { $0.typed + $0.others.filter { !$0.isGlued } }
        let ranking = PassageRanking(db)
        return Set(try terms.flatMap { try ranking.all(SearchQuery.quoted($0)) })
    }

    /// Adds passages in which words stand in two parts, at the end.
    private func addDivided(_ found: inout Found, _ reader: HitReader) throws {
        guard let match = query.match, let wide = query.wideMatch else { return }
        let candidates = try PassageRanking(db).best(
            "(" + wide + ") NOT (" + match + ")",
            limit: SearchRun.mostDivided,
            cap: nil
        ).rows
        for row in candidates where try filter?.admits(row) ?? true {
            guard try reader.hit(row).isWhole else { continue }
            found.rows.append(row)
            found.total += 1
        }
    }

    /// Takes passages in the place of none that have all words near them, and says so.
    private func addNear(_ found: inout Found) throws -> [String] {
        guard found.total == 0, query.clauses.count > 1,
            !query.clauses.contains(where: \.isExcluded)
        else { return [] }
        let near = try NearPassages(db).found(query.clauses.map(SearchQuery.match(of:)))
        found.rows = try near.rows.filter { try filter?.admits($0) ?? true }
        found.total = found.rows.count
        let some =
            near.isWhole
            ? [] : ["words near each other were looked for in the texts imported first alone"]
        guard found.total > 0 else { return some }
        let none = filter == nil ? "no passage" : "no passage so narrowed"
        return [none + " holds all words; these hold some, with the others a few sentences away"]
            + some
    }

    /// What is said where no passage answers: in how many each of the words stands, and how errors
    /// of typing are forgiven.
    private func remarks(onNone found: Found) throws -> [String] {
        let wanted = query.clauses.filter { !$0.isExcluded }
        guard found.total == 0, !wanted.isEmpty else { return [] }
        let ranking = PassageRanking(db)
        let counts = try wanted.map { try ranking.count(SearchQuery.match(of: $0), cap: nil) }
        var remarks: [String] = []
        if wanted.count > 1 {
            let each = zip(wanted, counts).map { clause, count in
                "\(clause.said) in \(SearchRun.passages(count))"
            }
            let head = filter == nil ? "alone: " : "alone, in the whole book: "
            remarks.append(head + each.joined(separator: ", "))
        }
        let missing = zip(wanted, counts).first { clause, count in
            count == 0 && !clause.isFuzzy && clause.typed.allSatisfy { $0.words.count == 1 }
        }
        if let word = missing?.0.said {
            remarks.append("*\(word) would forgive errors of typing")
        }
        return remarks
    }

    private static func passages(_ count: Int) -> String {
        switch count {
        case 0: "none"
        case 1: "1 passage"
        default: "\(count) passages"
        }
    }

    /// What is said of sources that a question for dates leaves out.
    private func undatedRemark() throws -> [String] {
        guard filter?.asksForDates == true else { return [] }
        let count = try Prepared(db, "SELECT undated FROM tally").first { $0.int(0) } ?? 0
        guard count > 0 else { return [] }
        return [
            count == 1
                ? "1 source without a date is left out"
                : "\(count) sources without a date are left out"
        ]
    }
}
