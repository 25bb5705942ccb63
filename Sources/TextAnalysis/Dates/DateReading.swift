/// What an expression says, before it is known which day that is.
enum DateReading: Hashable, Sendable {
    /// Parts of a calendar date or time, the larger ones perhaps to be found.
    indirect case fields(DateFields)
    /// A time counted from another.
    case shift(DateShift)
    /// A date in figures whose order is to be decided.
    case figures(DateFigures)
    /// A time told only by its side of the present.
    case vague(DateVagueness)
    /// A length of time.
    case duration(DateUnit, Int, tenths: Int)
    /// A length of time in several units; the value is written out.
    case length(String)
    /// A time that comes again; the value is written out.
    case set(String)
    /// A value that needs no resolving, with its TIMEX3 type.
    case fixed(isTime: Bool, String)
}
