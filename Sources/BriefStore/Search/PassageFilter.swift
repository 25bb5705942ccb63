internal import BriefCore
internal import GRDB

/// Tells the passages that meet the conditions of a query.
///
/// What a source is, and where its findings stand, is read once.
final class PassageFilter {
    /// Where findings of a source stand, and what they are.
    private struct Place {
        let start: Int
        let kind: FindingKind
        let subjects: [Int]
    }

    private let db: Database
    private let words: Words
    private let conditions: [SearchCondition]
    private let sources: SourceReader
    private let span: Prepared
    private var admitted: [Int: Bool] = [:]
    private var places: [Int: [Place]] = [:]

    init(_ db: Database, _ conditions: [SearchCondition], words: Words) throws {
        self.db = db
        self.words = words
        self.conditions = conditions
        sources = try SourceReader(db)
        span = try Prepared(db, "SELECT start, stop FROM passage WHERE id = ?")
    }

    /// True where a passage, by its row, meets all conditions.
    func admits(_ row: Int) throws -> Bool {
        let source = RowKey.source(of: row)
        guard try admits(source: source) else { return false }
        guard looksIntoPassages else { return true }
        guard let place = try span.binding(row).first({ TextSpan($0.int(0), $0.int(1)) })
        else { return false }
        let held = try places(in: source).filter { place.contains($0.start) }
        return holds(held)
    }

    /// True where a source meets what is asked of sources.
    func admits(source: Int) throws -> Bool {
        if let known = admitted[source] { return known }
        let row = try sources.row(source)
        let isAdmitted = admits(row)
        admitted[source] = isAdmitted
        return isAdmitted
    }

    /// Starts of findings and mentions in a source that may meet the conditions, in order; nil
    /// where every passage may.
    func starts(in source: Int) throws -> [Int]? {
        guard !kinds.isEmpty || !subjects.isEmpty else { return nil }
        return Set(try places(in: source).map(\.start)).sorted()
    }

    /// True where any date is asked for, so that sources without one are left out.
    var asksForDates: Bool {
        conditions.contains { condition in
            switch condition.test {
            case .before, .after: true
            default: false
            }
        }
    }

    private var kinds: Set<FindingKind> {
        Set(
            conditions.compactMap { condition in
                guard case .finding(let kind) = condition.test, !condition.isExcluded
                else { return nil }
                return kind
            }
        )
    }

    private var subjects: [[Int]] {
        conditions.compactMap { condition in
            guard case .subject(let rows) = condition.test, !condition.isExcluded
            else { return nil }
            return rows
        }
    }

    private lazy var looksIntoPassages = conditions.contains { condition in
        switch condition.test {
        case .finding, .subject: true
        default: false
        }
    }

    private func admits(_ row: SourceRow) -> Bool {
        let wanted = conditions.filter { !$0.isExcluded }
        var kinds: Set<SourceKind> = []
        var publishers: [String] = []
        for condition in wanted {
            switch condition.test {
            case .source(let kind): kinds.insert(kind)
            case .publisher(let name): publishers.append(name)
            default: break
            }
        }
        if !kinds.isEmpty, row.metadata.kind.map(kinds.contains) != true { return false }
        let publisher = words.plain(row.metadata.publisher ?? "")
        if !publishers.isEmpty, !publishers.contains(where: { holds(publisher, $0) }) {
            return false
        }
        return conditions.allSatisfy { condition in
            switch condition.test {
            case .finding, .subject: return true
            case .nothing: return false
            case .source(let kind): return !condition.isExcluded || row.metadata.kind != kind
            case .publisher(let name): return !condition.isExcluded || !holds(publisher, name)
            case .title(let name):
                return holds(words.plain(row.shownTitle), name) != condition.isExcluded
            case .before(let day):
                guard let published = row.metadata.published else { return false }
                return (published.last < day) != condition.isExcluded
            case .after(let day):
                guard let published = row.metadata.published else { return false }
                return (published.first > day) != condition.isExcluded
            }
        }
    }

    /// True where folded words stand at the beginning of words of another folded text.
    private func holds(_ text: String, _ part: String) -> Bool {
        let words = text.split(separator: " ")
        return part.split(separator: " ").allSatisfy { begun in
            words.contains { $0.hasPrefix(begun) }
        }
    }

    private func holds(_ held: [Place]) -> Bool {
        let (kinds, subjects) = (kinds, subjects)
        if !kinds.isEmpty {
            let isHeld = held.contains { place in
                kinds.contains(place.kind)
                    && subjects.allSatisfy { place.subjects.contains(where: $0.contains) }
            }
            guard isHeld else { return false }
        } else {
            let isHeld = subjects.allSatisfy { wanted in
                held.contains { $0.subjects.contains(where: wanted.contains) }
            }
            guard isHeld else { return false }
        }
        return !conditions.contains { condition in
            guard condition.isExcluded else { return false }
            switch condition.test {
            case .finding(let kind): return held.contains { $0.kind == kind }
            case .subject(let rows):
                return held.contains { $0.subjects.contains(where: rows.contains) }
            default: return false
            }
        }
    }

    private func places(in source: Int) throws -> [Place] {
        if let known = places[source] { return known }
        let bounds = RowKey.bounds(of: source)
        var found = try Prepared(
            db,
            "SELECT start, kind, subjects FROM finding WHERE id BETWEEN ? AND ?"
        ).binding(bounds.first, bounds.last).rows { row in
            Place(
                start: row.int(0),
                kind: FindingKind(rawValue: row.int(1)) ?? .event,
                subjects: row.text(2).split(separator: " ").compactMap { Int($0) }
            )
        }
        let named = Set(
            conditions.flatMap { condition -> [Int] in
                if case .subject(let rows) = condition.test { rows } else { [] }
            }
        )
        if !named.isEmpty {
            found += try Prepared(
                db,
                "SELECT start, subject FROM mention WHERE id BETWEEN ? AND ?"
            ).binding(bounds.first, bounds.last).rows { row -> Place? in
                guard named.contains(row.int(1)) else { return nil }
                return Place(start: row.int(0), kind: .mention, subjects: [row.int(1)])
            }
            .compactMap(\.self)
        }
        places[source] = found
        return found
    }
}
