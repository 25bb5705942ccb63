import BriefCore
import Glibc
import SourceImport
package import TextAnalysis

/// How fast an analyser reads, in millions of bytes a second of processor time.
package enum Speed {
    /// A text and how fast it was read.
    package struct Result: Sendable {
        package let name: String
        package let megabytes: Double
    }

    /// Our own marked documents, one after the other, and texts made to be slow to read.
    package static func results(
        _ documents: [MarkedDocument],
        _ analyser: Analyser
    ) throws -> [Result] {
        var prose: [UInt8] = []
        while prose.count < size {
            for document in documents { prose += document.bytes + [0x0A, 0x0A] }
        }
        var results = [try result("marked documents", prose, analyser)]
        for pattern in patterns {
            var bytes: [UInt8] = []
            while bytes.count < size { bytes += Array(pattern.utf8) }
            let name = String(pattern.prefix(24)).filter { !$0.isNewline }
            results.append(try result("“\(name)” over and over", bytes, analyser))
        }
        return results
    }

    private static func result(
        _ name: String,
        _ bytes: [UInt8],
        _ analyser: Analyser
    ) throws -> Result {
        let document = try SourceImporters.document(bytes, file: "speed.txt")
        let start = clock()
        _ = analyser.analyse(document)
        let seconds = Double(clock() - start) / 1e6
        return Result(name: name, megabytes: Double(bytes.count) / 1e6 / max(seconds, 1e-9))
    }

    private static let size = 2_000_000

    /// Words, marks and figures that many rules begin with, without an end or in every line.
    private static let patterns = [
        "a ", "the ", "May ", "1 ", "2024 ", "if ", "not yet ", "Berlin ", "Council of ", "“", "(",
        ", ", "- a\n", "A. ", "x", "according to ", "The EU will not yet say whether it ",
        "Japan, Korea and Chile said, on 3 May, that the talks, which were held, failed. ",
        "“We will,” he said, “if they, too, agree.” ", "by the end of the year of ",
        "Agency for the Office of the ", "# Heading\n\n", "12 March 2024, 10:00\n",
    ]
}
