internal import BriefCore

/// Stances in words.
enum Stances {
    /// Who is how, those who are the same together: `Canada and Japan: support withheld`.
    ///
    /// - Parameters:
    ///   - findings: Positions; other findings are passed over.
    ///   - names: Names of subjects: a country that is called in several ways is one.
    /// - Returns: a row for each way to be, in the order of the findings.
    static func rows(_ findings: [MaterialFinding], names: [SubjectID: String]) -> [String] {
        let holders = Holders(findings, names: names)
        var order: [String] = []
        var stances: [String: [Position.Stance]] = [:]
        for finding in findings {
            guard let position = finding.position else { continue }
            let actor = holders.name(of: finding, calling: position.actor)
            if stances[actor] == nil { order.append(actor) }
            if stances[actor]?.contains(position.stance) != true {
                stances[actor, default: []].append(position.stance)
            }
        }
        var rows: [(words: String, actors: [String])] = []
        for actor in order {
            let words = words(of: stances[actor] ?? [])
            if let index = rows.firstIndex(where: { $0.words == words }) {
                rows[index].actors.append(actor)
            } else {
                rows.append((words: words, actors: [actor]))
            }
        }
        return rows.map { Wording.row($0.actors.map { Wording.name($0) }) + ": " + $0.words }
    }

    /// The words for one.
    static func words(_ stance: Position.Stance) -> String {
        switch stance {
        case .supports: "in favour"
        case .opposes: "against"
        case .withholds: "support withheld"
        case .asks: "asks for it"
        case .reports: "states it"
        }
    }

    private static func words(of stances: [Position.Stance]) -> String {
        guard Set(stances).isSuperset(of: [.supports, .opposes]) else {
            return Wording.row(stances.map { words($0) })
        }
        return "for one thing and against another"
    }
}
