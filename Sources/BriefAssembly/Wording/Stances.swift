internal import BriefCore

/// Stances in words.
enum Stances {
    /// Who is how, those who are the same together: `Canada and Japan: support withheld`.
    static func rows(_ positions: [Position]) -> [String] {
        var order: [String] = []
        var stances: [String: [Position.Stance]] = [:]
        for position in positions {
            if stances[position.actor] == nil { order.append(position.actor) }
            if stances[position.actor]?.contains(position.stance) != true {
                stances[position.actor, default: []].append(position.stance)
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
        case .supports: "for it"
        case .opposes: "against it"
        case .withholds: "support withheld"
        case .asks: "asks for it"
        case .reports: "reports it"
        }
    }

    private static func words(of stances: [Position.Stance]) -> String {
        guard Set(stances).isSuperset(of: [.supports, .opposes]) else {
            return Wording.row(stances.map { words($0) })
        }
        return "for one thing and against another"
    }
}
