internal import BriefCore
internal import TerminalScreen

extension KeyMap {
    /// The table's keys changed by a set of keys, then by lines of the reader's own.
    ///
    /// A line takes its keys away from every other command that has them there; of two lines of the
    /// reader's that claim the same, neither counts.
    ///
    /// - Returns: the map; what is wrong with the lines, which are then left out; and what commands
    ///   have lost keys to a line, as readable lines.
    package static func made(
        of preset: KeyPreset,
        _ lines: [KeyLine]
    ) -> (map: KeyMap, problems: [KeyProblem], notes: [String]) {
        var map = KeyMap.standard
        var known: [Claim] = []
        let (wrong, changed) = map.apply(preset.lines, &known)
        let (problems, notes) = map.apply(lines, &known)
        return (map, wrong + problems, changed + notes)
    }

    /// A line that has been understood.
    private struct Claim {
        let command: Command
        let keys: [KeySequence]
        let scope: Scope
        let origin: String
    }

    /// Applies lines, to be told with those known from before, to which they are added.
    private mutating func apply(
        _ lines: [KeyLine],
        _ known: inout [Claim]
    ) -> ([KeyProblem], [String]) {
        var problems: [KeyProblem] = []
        var claims: [Claim] = []
        for line in lines {
            do throws(KeyProblem) {
                claims.append(try claim(line))
            } catch {
                problems.append(error)
            }
        }
        let (sound, conflicts) = KeyMap.settled(claims)
        for claim in sound { give(claim) }
        let notes = sound.flatMap { claim in
            claim.keys.flatMap { take($0, from: claim, known) }
        }
        known += sound
        return (problems + conflicts, notes)
    }

    /// Reads a line.
    private func claim(_ line: KeyLine) throws(KeyProblem) -> Claim {
        guard let command = Command(rawValue: line.command) else {
            let near = TypingErrors.nearest(line.command, among: Command.allCases.map(\.name))
            throw .unknownCommand(line.command, at: line.origin, near: near)
        }
        let rows = bindings(of: command)
        let whole = rows.reduce(Scope()) { $0.union($1.scope) }
        let scope: Scope
        if let place = line.place {
            guard let named = Scope.named.first(where: { $0.name == place }) else {
                throw .unknownPlace(place, at: line.origin)
            }
            guard whole.contains(named.scope) else {
                throw .wrongPlace(command, place, at: line.origin)
            }
            scope = named.scope
        } else {
            let rest = whole.subtracting([.typing, .pasting])
            scope = rest.isEmpty ? whole : rest
        }
        let takesLetter = rows.contains { $0.sequences.contains(where: \.takesLetter) }
        var keys: [KeySequence] = []
        for text in line.keys {
            guard let sequence = KeySequence(text == "," ? "comma" : text) else {
                throw .unknownKey(text, at: line.origin)
            }
            if let why = KeyMap.reason(against: sequence, in: scope) {
                throw .reserved(sequence.label, at: line.origin, why: why)
            }
            keys.append(takesLetter ? sequence.withLetter : sequence)
        }
        return Claim(command: command, keys: keys, scope: scope, origin: line.origin)
    }

    /// Why a key cannot be given to a command there; nil where it can.
    private static func reason(against sequence: KeySequence, in scope: Scope) -> String? {
        guard let letter = sequence.keys.first?.typed else { return nil }
        if !scope.isDisjoint(with: [.typing, .pasting]) {
            return "where letters are typed a letter cannot be a key"
        }
        return letter.isASCII && letter.isNumber ? "digits before a key are its count" : nil
    }

    /// The lines that claim what no other line claims, and what is wrong with the rest.
    private static func settled(_ claims: [Claim]) -> (sound: [Claim], [KeyProblem]) {
        var problems: [KeyProblem] = []
        var bad: Set<Int> = []
        for (index, one) in claims.enumerated() {
            for (place, other) in claims.enumerated().dropFirst(index + 1)
            where one.command != other.command && !one.scope.isDisjoint(with: other.scope) {
                for keys in one.keys {
                    guard let rival = other.keys.first(where: keys.collides) else { continue }
                    bad.formUnion([index, place])
                    problems.append(
                        .conflict(
                            keys.keys.count >= rival.keys.count ? rival.label : keys.label,
                            one.command,
                            at: one.origin,
                            with: other.command,
                            alsoAt: other.origin,
                            places: one.scope.intersection(other.scope).label
                        )
                    )
                }
            }
        }
        return (claims.indices.filter { !bad.contains($0) }.map { claims[$0] }, problems)
    }

    /// Gives a command its keys there, in place of those it had.
    private mutating func give(_ claim: Claim) {
        var isGiven = false
        bindings = bindings.flatMap { binding -> [KeyBinding] in
            let shared = binding.scope.intersection(claim.scope)
            guard binding.command == claim.command, !shared.isEmpty else { return [binding] }
            let rest = binding.scope.subtracting(shared)
            var rows = isGiven ? [] : [KeyBinding(binding, keys: claim.keys, scope: claim.scope)]
            isGiven = true
            if !rest.isEmpty {
                rows.append(KeyBinding(binding, keys: binding.sequences, scope: rest))
            }
            return rows
        }
    }

    /// Takes keys away from all other commands that have them there.
    ///
    /// - Returns: a line for each command that lost them.
    private mutating func take(
        _ keys: KeySequence,
        from claim: Claim,
        _ known: [Claim]
    ) -> [String] {
        var notes: [String] = []
        bindings = bindings.flatMap { binding -> [KeyBinding] in
            let shared = binding.scope.intersection(claim.scope)
            let kept = binding.sequences.filter { !$0.collides(with: keys) }
            guard binding.command != claim.command, !shared.isEmpty,
                kept.count < binding.sequences.count
            else { return [binding] }
            let left = kept.isEmpty ? "none" : kept.map(\.label).joined(separator: " ")
            let other = known.first { other in
                other.command == binding.command && !other.scope.isDisjoint(with: shared)
                    && other.keys.contains { $0.collides(with: keys) }
            }
            let given = other.map { ", given it by " + $0.origin } ?? ""
            notes.append(
                "\(claim.origin): \(keys.label) is \(claim.command.name) now; "
                    + "\(binding.command.name) keeps: \(left) (\(shared.label))\(given)"
            )
            let rest = binding.scope.subtracting(shared)
            let own = KeyBinding(binding, keys: kept, scope: shared)
            return rest.isEmpty
                ? [own] : [KeyBinding(binding, keys: binding.sequences, scope: rest), own]
        }
        return notes
    }
}
