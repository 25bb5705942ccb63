/// The screens visited, in order, and the one that is shown.
package struct History: Equatable, Sendable {
    /// All screens, oldest first; never empty.
    package private(set) var places: [Place]
    /// The one that is shown.
    package private(set) var index = 0

    /// Screens remembered; the oldest is forgotten first.
    private static let limit = 100
    /// Screens either side of the shown one whose rows are kept.
    private static let kept = 3

    /// A history that begins with a screen.
    package init(_ place: Place) {
        places = [place]
    }

    /// The screen that is shown.
    package var current: Place {
        get { places[index] }
        set { places[index] = newValue }
    }

    /// The screen before it; nil where there is none.
    package var previous: Place? { index > 0 ? places[index - 1] : nil }
    /// True where there is a screen to go back to.
    package var canGoBack: Bool { index > 0 }
    /// True where there is a screen to go forward to.
    package var canGoForward: Bool { index < places.count - 1 }

    /// Opens a screen; what lay ahead is forgotten.
    package mutating func open(_ place: Place) {
        places.removeSubrange((index + 1)...)
        places.append(place)
        if places.count > Self.limit { places.removeFirst() }
        index = places.count - 1
        releaseDistant()
    }

    /// Goes back by some screens, forward where negative, as far as there are any.
    package mutating func goBack(_ count: Int = 1) {
        let bound = max(-places.count, min(places.count, count))
        index = min(max(0, index - bound), places.count - 1)
        releaseDistant()
    }

    /// Puts other screens in the place of all after one of them, and shows the last.
    mutating func replace(after index: Int, with others: [Place]) {
        guard places.indices.contains(index), !others.isEmpty else { return }
        places.replaceSubrange((index + 1)..., with: others)
        self.index = places.count - 1
        releaseDistant()
    }

    /// Changes one of the screens.
    mutating func change(_ index: Int, to place: Place) {
        if places.indices.contains(index) { places[index] = place }
    }

    /// Closes the screen shown and everything opened from it; the first one stays.
    package mutating func close() {
        guard index > 0 else { return }
        places.removeSubrange(index...)
        index = places.count - 1
    }

    /// Changes the screen before the one shown; nothing happens where there is none.
    package mutating func changePrevious(_ change: (inout Place) -> Void) {
        guard index > 0 else { return }
        change(&places[index - 1])
    }

    /// Asks for all rows again, wherever they are shown.
    package mutating func reload() {
        places = places.map { $0.reloaded() }
    }

    /// Changes every screen, the one shown first, until a change says that it was the right one.
    package mutating func changeFirst(where change: (inout Place) -> Bool) -> Bool {
        let order = [index] + places.indices.reversed().filter { $0 != index }
        for place in order where change(&places[place]) { return true }
        return false
    }

    private mutating func releaseDistant() {
        for place in places.indices where abs(place - index) > Self.kept {
            places[place] = places[place].released()
        }
    }
}
