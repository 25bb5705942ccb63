internal import Foundation

extension URL {
    /// The path as other programs want it.
    var plainPath: String { path(percentEncoded: false) }
}
