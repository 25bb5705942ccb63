extension [String] {
    /// The letters that all of some names begin with; empty for no names.
    package var commonStart: String {
        dropFirst().reduce(first ?? "") { one, other in
            String(zip(one, other).prefix { $0 == $1 }.map(\.0))
        }
    }
}
