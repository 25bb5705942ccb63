private import Foundation

/// A folder that is there as long as this value, and gone with all that is in it afterwards.
package final class TemporaryFolder: Sendable {
    /// Its absolute path, without a slash at the end.
    package let path: String

    /// Makes a new, empty folder that only this user can read.
    package init() throws {
        let base = FileManager.default.temporaryDirectory
        let folder = base.appendingPathComponent("briefbook-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        path = folder.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file into the folder, making the folders on the way to it.
    ///
    /// - Returns: its absolute path.
    @discardableResult
    package func write(_ text: String, to name: String) throws -> String {
        try write(bytes: Array(text.utf8), to: name)
    }

    /// Writes bytes into a file of the folder, making the folders on the way to it.
    ///
    /// - Returns: its absolute path.
    @discardableResult
    package func write(bytes: [UInt8], to name: String) throws -> String {
        let file = URL(fileURLWithPath: path).appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(bytes).write(to: file)
        return file.path
    }

    /// The bytes of a file of the folder.
    package func read(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(name)))
    }
}
