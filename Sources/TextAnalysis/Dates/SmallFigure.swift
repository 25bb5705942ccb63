/// A figure of a date that may be missing, kept in four bytes instead of sixteen.
@propertyWrapper
struct SmallFigure: Hashable, Sendable {
    private var figure: Int32 = .min

    /// Missing.
    init() {}

    init(wrappedValue: Int?) { self.wrappedValue = wrappedValue }

    /// The figure; one that is too great for a date becomes the greatest that is kept.
    var wrappedValue: Int? {
        get { figure == .min ? nil : Int(figure) }
        set { figure = newValue.map { max(Int32(clamping: $0), .min + 1) } ?? .min }
    }
}
