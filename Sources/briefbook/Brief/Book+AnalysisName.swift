internal import BriefStore

extension Book {
    /// The version of the analysis and of the vocabulary its findings were made with.
    func analysisName() throws(StoreError) -> String {
        let stamp = try stamp()
        let words = stamp.vocabulary.map { ", vocabulary " + String($0, radix: 16) } ?? ""
        return "\(stamp.version)" + words
    }
}
