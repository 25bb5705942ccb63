import Foundation

/// A file of texts with marked dates: JSON Lines, a text a line.
struct TimexFile {
    struct Timex: Decodable {
        let start: Int
        let end: Int
        let type: String
        let value: String?
        let alts: [String]?
    }

    struct Document: Decodable {
        let doc: String
        let dct: String?
        let text: String
        let timexes: [Timex]
        let timexesOptional: [Timex]?
    }

    let documents: [Document]

    /// True for a text of the third that is put aside, whose errors are never shown: every
    /// third text of the file.
    static func isPutAside(_ index: Int) -> Bool { index % 3 == 2 }

    /// Reads a file; empty where it holds no marked texts.
    init(path: String) {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let data = FileManager.default.contents(atPath: path) ?? Data()
        documents = data.split(separator: 0x0A).compactMap {
            try? decoder.decode(Document.self, from: $0)
        }
    }
}
