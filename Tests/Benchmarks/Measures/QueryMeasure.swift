/// A whole search from the shell, beside the same query in SQLite's own shell.
final class QueryMeasure: Measure {
    let name = "whole query"
    private let bench: Bench
    private let shell: String?
    private var times: [String: (own: Samples, shell: Samples)] = [:]

    private static let queries = ["semiconductors", "submarine Ukraine", "item"]
    /// Most times what the shell takes.
    private static let budget = 1.5

    init(bench: Bench) {
        self.bench = bench
        shell = Peers.path(of: "sqlite3")
    }

    func round() throws {
        for query in QueryMeasure.queries {
            var found = times[query] ?? (Samples(), Samples())
            // Who runs first pays for what the measure before pushed out of the processor's memory.
            for isMeasured in [false, true, true] {
                let (own, shell) = (try own(query), try shell(query))
                guard isMeasured else { continue }
                found.own.add(own)
                if let shell { found.shell.add(shell) }
            }
            times[query] = found
        }
    }

    /// Milliseconds that the program takes.
    private func own(_ query: String) throws -> Double {
        let arguments = ["search", query, "--json", "--limit", "50", "--book", bench.book]
        return try bench.run(arguments).seconds * 1000
    }

    /// Milliseconds that the shell takes; nil where it is not installed.
    private func shell(_ query: String) throws -> Double? {
        guard let shell else { return nil }
        let command = [shell, "-readonly", bench.book, QueryMeasure.statement(query)]
        return try TimedRun(command, home: bench.home).seconds * 1000
    }

    /// The best fifty passages with their words.
    private static func statement(_ query: String) -> String {
        let words = query.split(separator: " ").map { "\"\($0)\"" }.joined(separator: " AND ")
        return """
            SELECT id, words FROM passage_words WHERE id IN (SELECT rowid FROM passage_text
            WHERE passage_text MATCH '\(words)' ORDER BY rank LIMIT 50)
            """
    }

    var rows: [Row] {
        QueryMeasure.queries.compactMap { query in
            guard let times = times[query], let own = times.own.median else { return nil }
            let shell = times.shell.median
            return Row(
                what: "whole query “\(query)”, \(bench.passages) passages",
                measured: Row.text(own, "ms"),
                peer: shell.map { "sqlite3 " + Row.text($0, "ms") } ?? "sqlite3: none",
                ratio: shell.map { Row.text(ratio: own / $0) } ?? "",
                budget: "≤ 1.5 ×",
                holds: shell.map { own <= QueryMeasure.budget * $0 }
            )
        }
    }
}
