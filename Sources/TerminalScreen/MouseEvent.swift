/// What was done with the mouse.
package struct MouseEvent: Hashable, Sendable {
    /// What was done.
    package enum Action: Hashable, Sendable {
        /// The left button was pressed.
        case press
        case wheelUp, wheelDown
    }

    /// What was done.
    package let action: Action
    /// Row of the cell pointed at, from 0.
    package let row: Int
    /// Its column, from 0.
    package let column: Int

    /// Makes an event.
    package init(_ action: Action, row: Int, column: Int) {
        self.action = action
        self.row = row
        self.column = column
    }
}
