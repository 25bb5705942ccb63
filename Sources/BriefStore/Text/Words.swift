internal import BriefCore
internal import GRDB
internal import GRDBSQLite

/// Cuts text into words just as the text index does.
struct Words {
    /// One word: folded, and where it stands in the text cut.
    struct Word: Hashable {
        /// Lower case, without accents.
        let text: String
        /// Its place, in bytes from the start of the text cut.
        let span: TextSpan
    }

    private let tokenizer: any FTS5Tokenizer

    /// Takes the tokenizer of the text index; see ``Schema/book``.
    init(_ db: Database) throws {
        tokenizer = try db.makeTokenizer(.unicode61(diacritics: .remove))
    }

    /// The words of a text in order; empty where it holds no letter or digit.
    func cut(_ text: String) -> [Word] {
        let collector = Collector()
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                _ = tokenizer.tokenize(
                    context: Unmanaged.passUnretained(collector).toOpaque(),
                    tokenization: .document,
                    pText: characters.baseAddress,
                    nText: CInt(clamping: characters.count),
                    tokenCallback: Words.collect
                )
            }
        }
        return collector.words
    }

    /// The words with single spaces between, for comparing names.
    func fold(_ text: String) -> String {
        cut(text).map(\.text).joined(separator: " ")
    }

    /// The same with plain letters only, see ``LatinLetters``.
    func plain(_ text: String) -> String {
        LatinLetters.folded(fold(text))
    }

    private final class Collector {
        var words: [Word] = []
    }

    private static let collect: FTS5TokenCallback = { context, _, token, count, start, end in
        guard let context, let token else { return SQLITE_OK }
        let collector = Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
        let bytes = UnsafeRawBufferPointer(start: token, count: Int(count))
        collector.words.append(
            Word(
                text: String(decoding: bytes, as: UTF8.self),
                span: TextSpan(Int(start), Int(end))
            )
        )
        return SQLITE_OK
    }
}
