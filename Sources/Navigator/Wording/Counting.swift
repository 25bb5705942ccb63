/// Numbers with their nouns.
enum Counting {
    /// `1 source`, `2 sources`, `no sources`.
    static func words(_ count: Int, _ one: String, _ many: String) -> String {
        switch count {
        case 0: "no " + many
        case 1: "1 " + one
        default: number(count) + " " + many
        }
    }

    /// A number with its thousands set apart: `12,345`.
    static func number(_ count: Int) -> String {
        var digits = Array(String(count))
        var place = digits.count - 3
        while place > 0, digits[place - 1] != "-" {
            digits.insert(",", at: place)
            place -= 3
        }
        return String(digits)
    }
}
