package import BriefCore

/// Where the reader stopped reading in each source.
package struct ReadingPlaces: Equatable, Sendable {
    /// A place in a source.
    package struct Entry: Equatable, Sendable {
        /// The source.
        package let source: SourceKey
        /// The first byte of the line that stood first on the screen.
        package let position: Int
        /// How much of the text lies before it, in hundredths.
        package let percent: Int

        /// Makes an entry.
        package init(source: SourceKey, position: Int, percent: Int) {
            self.source = source
            self.position = position
            self.percent = percent
        }
    }

    /// The places, the one read last at the end.
    package private(set) var entries: [Entry] = []

    /// Sources remembered; the one read longest ago is forgotten first.
    private static let limit = 200

    /// No places.
    package init() {}

    /// The place in a source; nil where none is remembered.
    package subscript(source: SourceKey) -> Entry? { entries.last { $0.source == source } }

    /// Remembers a place; one at the beginning is forgotten.
    package mutating func keep(_ entry: Entry) {
        if entries.last == entry { return }
        entries.removeAll { $0.source == entry.source }
        guard entry.position > 0 else { return }
        entries.append(entry)
        if entries.count > Self.limit { entries.removeFirst() }
    }
}
