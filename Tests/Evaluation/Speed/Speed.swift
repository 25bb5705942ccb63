import BriefCore
import Glibc
import SourceImport
package import TextAnalysis

/// How fast an analyser reads, in millions of bytes a second of processor time.
package struct Speed {
    /// A text at several lengths.
    package struct Result: Sendable {
        /// What the text is.
        package let name: String
        /// Bytes and megabytes a second of each length, the shortest first.
        package let lengths: [(bytes: Int, megabytes: Double)]

        /// The speed at the length at which it is slowest.
        package var slowest: Double { lengths.map(\.megabytes).min() ?? 0 }

        /// How many times as long the longest takes as the one before it; near 4 where time
        /// grows with length and no faster.
        package var growth: Double {
            guard let last = lengths.last, let before = lengths.dropLast().last else { return 1 }
            return Double(last.bytes) / last.megabytes
                / (Double(before.bytes) / before.megabytes)
        }
    }

    /// Lengths at which strange texts are read.
    private static let lengths = [65_536, 262_144, 1_048_576]
    /// Length of texts that are like those it is made for.
    private static let size = 2_000_000
    /// Least processor time that is measured, in seconds.
    private static let least = 0.05

    private let analyser: Analyser

    /// Measures an analyser.
    package init(_ analyser: Analyser) {
        self.analyser = analyser
    }

    /// Documents one after the other as one long text, over and over.
    package func result(of documents: [MarkedDocument]) throws -> Result {
        let text = documents.map { $0.bytes + [0x0A, 0x0A] }
        return try result(named: "marked documents", [Speed.size]) { size in
            var bytes: [UInt8] = []
            while bytes.count < size { bytes += text.joined() }
            return bytes
        }
    }

    /// Documents each by itself, as a book takes them in.
    package func result(ofEach documents: [MarkedDocument]) throws -> Result {
        let imported = try documents.map {
            try SourceImporters.document($0.bytes, file: "speed.txt")
        }
        let size = documents.reduce(0) { $0 + $1.bytes.count }
        let seconds = time { for document in imported { _ = analyser.analyse(document) } }
        return Result(
            name: "marked documents, each by itself",
            lengths: [(size, Double(size) / 1e6 / seconds)]
        )
    }

    /// Invented records of meetings, each a document.
    package func resultOfRecords() throws -> Result {
        var corpus = Corpus(seed: 1)
        var documents: [ImportedDocument] = []
        var size = 0
        while size < Speed.size {
            let text = corpus.document(number: documents.count, sentences: 100)
            documents.append(try SourceImporters.document(Array(text.utf8), file: "record.txt"))
            size += text.utf8.count
        }
        let seconds = time { for document in documents { _ = analyser.analyse(document) } }
        return Result(name: "invented records", lengths: [(size, Double(size) / 1e6 / seconds)])
    }

    /// Each of the texts that are made to be slow to read, at rising lengths.
    package func results(of texts: [StrangeText]) throws -> [Result] {
        try texts.map { text in
            try result(named: text.name, Speed.lengths) { text.bytes(size: $0) }
        }
    }

    private func result(
        named name: String,
        _ sizes: [Int],
        _ make: (Int) -> [UInt8]
    ) throws -> Result {
        let lengths = try sizes.map { size in
            let bytes = make(size)
            let document = try SourceImporters.document(bytes, file: "speed.txt")
            let seconds = time { _ = analyser.analyse(document) }
            return (bytes: bytes.count, megabytes: Double(bytes.count) / 1e6 / seconds)
        }
        return Result(name: name, lengths: lengths)
    }

    /// Processor time of one run; what is short is run several times.
    private func time(_ body: () -> Void) -> Double {
        var runs = 0.0
        let start = clock()
        var spent = 0.0
        repeat {
            body()
            runs += 1
            spent = Double(clock() - start) / 1e6
        } while spent < Speed.least
        return max(spent / runs, 1e-9)
    }
}
