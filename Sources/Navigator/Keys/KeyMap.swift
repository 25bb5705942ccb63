/// The keys in use: the table's, or those the reader has put in their place.
package struct KeyMap: Equatable, Sendable {
    /// Every binding, in the order help shows them within a group.
    package internal(set) var bindings: [KeyBinding]

    /// A map of these bindings and no others.
    package init(_ bindings: [KeyBinding]) { self.bindings = bindings }

    /// The keys of the table.
    package static let standard = KeyMap(KeyTable.bindings)
}
