internal import Evaluation
internal import Foundation

extension Corpus {
    /// Writes documents of 100 sentences into a folder, and one file with all of their text.
    ///
    /// - Parameters:
    ///   - passages: How many in all; a title and a date are passages too.
    ///   - folder: Made where it is missing.
    ///   - whole: The one file, as pagers read it.
    /// - Returns: the bytes written to the folder.
    /// - Throws: what the system says where they cannot be written.
    mutating func write(passages: Int, to folder: URL, whole: URL) throws -> Int {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data().write(to: whole)
        let pager = try FileHandle(forWritingTo: whole)
        defer { try? pager.close() }
        var count = 0
        for number in 0..<max(1, passages / Corpus.passagesPerDocument) {
            let data = Data(document(number: number, sentences: 100).utf8)
            try data.write(to: folder.appending(path: "record-\(number).txt"))
            try pager.write(contentsOf: data)
            count += data.count
        }
        return count
    }

    /// A title, a date and 100 sentences.
    private static let passagesPerDocument = 102
}
