/// A line by which the reader gives a command other keys.
package struct KeyLine: Hashable, Sendable {
    /// The place the keys are for, by its name; nil for everywhere the command works but where
    /// letters are typed.
    package let place: String?
    /// The command, by its name.
    package let command: String
    /// Its keys in place of those it had, as ``KeySequence`` reads them; empty for none.
    package let keys: [String]
    /// Where the line stands, such as `keys.yaml:4`.
    package let origin: String

    /// Makes a line.
    package init(place: String? = nil, command: String, keys: [String], origin: String) {
        self.place = place
        self.command = command
        self.keys = keys
        self.origin = origin
    }
}

/// What is wrong with a line that gives a command other keys.
package enum KeyProblem: Error, Equatable, Sendable, CustomStringConvertible {
    /// No command of that name; those named most alike.
    case unknownCommand(String, at: String, near: [String])
    /// No place of that name.
    case unknownPlace(String, at: String)
    /// The command does not work in that place.
    case wrongPlace(Command, String, at: String)
    /// Words that name no key.
    case unknownKey(String, at: String)
    /// A key that has another meaning which cannot be taken away.
    case reserved(String, at: String, why: String)
    /// Two lines claim the same keys in the same place.
    case conflict(String, Command, at: String, with: Command, alsoAt: String, places: String)
    /// No set of keys of that name.
    case unknownPreset(String, at: String)

    /// What is wrong, where, and what to do.
    package var description: String {
        switch self {
        case .unknownCommand(let name, let origin, let near):
            "\(origin): no command “\(name)”; "
                + (near.isEmpty
                    ? "`briefbook keys` lists them"
                    : "there is \(near.joined(separator: ", "))")
        case .unknownPlace(let name, let origin):
            "\(origin): no place “\(name)”; use keys, or one of "
                + Scope.named.map(\.name).joined(separator: ", ")
        case .wrongPlace(let command, let place, let origin):
            "\(origin): \(command.name) does not work in “\(place)”"
        case .unknownKey(let text, let origin):
            "\(origin): “\(text)” names no key; write them as a, ctrl-a, alt-a, f5, g a"
        case .reserved(let keys, let origin, let why): "\(origin): \(keys): \(why)"
        case .conflict(let keys, let one, let origin, let other, let second, let places):
            "\(origin): \(keys) is \(one.name), but at \(second) it is \(other.name), both in "
                + "\(places); change one"
        case .unknownPreset(let name, let origin):
            "\(origin): no set of keys “\(name)”; use one of "
                + KeyPreset.allCases.map(\.rawValue).joined(separator: ", ")
        }
    }
}
