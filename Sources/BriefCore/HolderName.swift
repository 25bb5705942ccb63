/// The name of somebody who holds a line, with what is told of it in brackets behind: `Both sides
/// (EU and Chile)`, `Commission official (unnamed)`.
package enum HolderName {
    /// The words of the source, by which holders are compared; the whole name where nothing stands
    /// in brackets behind it.
    ///
    /// - Complexity: linear in the name.
    package static func printed(_ name: String) -> String {
        guard name.utf8.last == 0x29, let open = name.utf8.lastIndex(of: 0x28),
            open > name.startIndex
        else { return name }
        var end = open
        while end > name.startIndex, name.utf8[name.utf8.index(before: end)] == 0x20 {
            end = name.utf8.index(before: end)
        }
        return end > name.startIndex ? String(name[..<end]) : name
    }
}
