internal import Foundation

/// One line of the report.
struct Row {
    /// What was measured.
    let what: String
    /// What Briefbook took.
    let measured: String
    /// What the program beside it took; empty where there is none.
    var peer = ""
    /// Briefbook's by the peer's; empty where there is none.
    var ratio = ""
    /// What it may take; empty where the line is for information only.
    var budget = ""
    /// Whether it did; nil where there is no budget, or nothing to compare with.
    var holds: Bool?

    /// A number with a unit, with as many digits as it deserves.
    static func text(_ value: Double, _ unit: String) -> String {
        let digits = value.rounded() == value || value >= 100 ? 0 : value >= 10 ? 1 : 2
        return String(format: "%.\(digits)f", value) + " " + unit
    }

    /// A quotient, as the report shows it.
    static func text(ratio: Double) -> String { String(format: "%.2f", ratio) }

    /// Bytes of memory in megabytes, as the report shows them.
    static func text(memory: Double) -> String { text(memory / 1_048_576, "MB") }
}
