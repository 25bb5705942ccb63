/// A screen that a name opens.
package enum NamedPlace: Hashable, Sendable {
    /// One subject, or several read together.
    case subjects(NamedSubjects)
    /// The text of a source.
    case source(SourceHandle)
}
