/// A value a statement can hold.
protocol Bindable {
    /// Binds the value at a position.
    func bind(to statement: Prepared, at index: Int32)
}

extension Int: Bindable {
    func bind(to statement: Prepared, at index: Int32) { statement.bind(index, self) }
}

extension String: Bindable {
    func bind(to statement: Prepared, at index: Int32) { statement.bind(index, self) }
}
