import Foundation

/// The checked-out tree, found from this file's own place.
enum SourceTree {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent()
        .appending(path: "../..")
        .standardizedFileURL

    /// Paths of all files under a folder with one of the endings, sorted.
    static func files(under folder: String, endings: [String]) throws -> [String] {
        let base = root.appending(path: folder)
        return try FileManager.default.subpathsOfDirectory(atPath: base.path())
            .filter { path in endings.contains { path.hasSuffix($0) } }
            .map { folder + "/" + $0 }
            .sorted()
    }

    /// Names of the folders directly under a folder.
    static func folders(in folder: String) throws -> [String] {
        let base = root.appending(path: folder)
        return try FileManager.default.contentsOfDirectory(atPath: base.path()).filter { name in
            var isFolder: ObjCBool = false
            let path = base.appending(path: name).path()
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
                && isFolder.boolValue
        }
    }

    /// The lines of a file.
    static func lines(of path: String) throws -> [Substring] {
        try text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The text of a file.
    static func text(of path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
