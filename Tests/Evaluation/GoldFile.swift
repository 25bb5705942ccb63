import Foundation

/// A file of marked documents with their positions: a JSON object with `documents`.
struct GoldFile: Decodable {
    struct Document: Decodable {
        let file: String
        let metadata: Metadata
        let countries: [Country]?
        let events: [Item]?
        let openIssues: [Item]?
        let talkingPoints: [Item]?
        let positionsOfOthers: [Item]?
    }

    struct Metadata: Decodable {
        let date: String?
        let dateInferred: String?
    }

    struct Country: Decodable {
        let id: String
        let mentions: [Place]
    }

    /// A place in the text, in bytes.
    struct Place: Decodable {
        let surface: String
        let bstart: Int
        let bend: Int
    }

    /// A marked sentence; what a kind has not is nil.
    struct Item: Decodable {
        let bstart: Int
        let bend: Int
        let sentence: String?
        let certainty: String?
        let type: String?
        let administrative: Bool?
        let status: String?
        let isoStart: String?
        let isoEnd: String?
        let actor: String?

        /// A finding must be there; others may be.
        var isCore: Bool { certainty == "core" && administrative != true && type != "registration" }
    }

    let documents: [Document]

    /// Reads a file; nil where it holds no marked documents.
    init?(path: String) {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        guard let data = FileManager.default.contents(atPath: path),
            let file = try? decoder.decode(GoldFile.self, from: data)
        else { return nil }
        self = file
    }
}
