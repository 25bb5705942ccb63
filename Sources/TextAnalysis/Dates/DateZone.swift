/// A time zone by its abbreviation.
struct DateZone: Sendable {
    /// Forms, folded, spaces between.
    let forms: String
    /// Hours from universal time; nil where the form is used for several zones.
    let offset: Int?

    /// What TIMEX3 writes after the time: `Z`, `+01`, or nothing where not known.
    var suffix: String {
        guard let offset else { return "" }
        if offset == 0 { return "Z" }
        return (offset < 0 ? "-" : "+") + DateValue.padded(abs(offset), 2)
    }

    /// The zones that texts name.
    static let all: [DateZone] = [
        DateZone(forms: "utc gmt", offset: 0),
        DateZone(forms: "wet", offset: 0),
        DateZone(forms: "bst west", offset: 1),
        DateZone(forms: "cet", offset: 1),
        DateZone(forms: "cest", offset: 2),
        DateZone(forms: "eet", offset: 2),
        DateZone(forms: "eest msk", offset: 3),
        DateZone(forms: "est", offset: -5),
        DateZone(forms: "edt", offset: -4),
        DateZone(forms: "cdt", offset: -5),
        DateZone(forms: "pst", offset: -8),
        DateZone(forms: "pdt", offset: -7),
        DateZone(forms: "jst kst", offset: 9),
        DateZone(forms: "sgt hkt", offset: 8),
        DateZone(forms: "mst", offset: -7),
        DateZone(forms: "mdt", offset: -6),
        DateZone(forms: "aest", offset: 10),
        DateZone(forms: "aedt", offset: 11),
        DateZone(forms: "nzst", offset: 12),
        DateZone(forms: "nzdt", offset: 13),
        DateZone(forms: "sast", offset: 2),
        // Zones of several, or with and without summer time.
        DateZone(forms: "ist cst et ct pt", offset: nil),
    ]
}
