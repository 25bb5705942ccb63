/// Something measured in rounds, so that a noisy minute hits everything alike.
protocol Measure: AnyObject {
    /// What it is, for messages.
    var name: String { get }

    /// Measures once.
    func round() throws

    /// What was found in all rounds.
    var rows: [Row] { get }
}
