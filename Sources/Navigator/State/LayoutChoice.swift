/// How the reader wants the panes arranged.
package enum LayoutChoice: String, CaseIterable, Sendable {
    /// By width and link.
    case auto
    case columns, stacked, lite

    /// The next choice, the first after the last.
    package var next: LayoutChoice {
        let all = LayoutChoice.allCases
        let place = all.firstIndex(of: self) ?? 0
        return all[(place + 1) % all.count]
    }
}

/// How panes are arranged on this screen.
package enum LayoutKind: String, CaseIterable, Sendable {
    /// Index left, subject right, proof below.
    case columns
    /// One full-width column.
    case stacked
    /// One full-width column without rules and fills.
    case lite
}

/// What the line to the terminal can carry.
package enum LinkProfile: String, CaseIterable, Sendable {
    case fast
    /// What may be slow, as any line through SSH.
    case slow
    /// A serial line below 38,400 baud.
    case serial

    /// True where what a key more would take away again is not sent.
    package var isSparing: Bool { self != .fast }
}
