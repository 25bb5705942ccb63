internal import BriefCore
internal import BriefData
internal import BriefStore
internal import SourceImport
internal import TextAnalysis

/// A file as far as it comes without writing to the book.
enum PreparedSource: Sendable {
    /// Read and analysed, with what was strange about it, and whether it is only a part.
    case source(NewSource, warnings: [String], isCut: Bool)
    /// In the book already, by its hash.
    case known(String)
    case failed(reason: String, CommandFailure)

    /// What goes into the book; nil for what could not be read or is there.
    var source: NewSource? {
        if case .source(let source, _, _) = self { source } else { nil }
    }
}

/// A file, or a file within it, with what was made of it.
struct PreparedPart: Sendable {
    /// What was read.
    let input: ImportInput
    /// What was made of it.
    let prepared: PreparedSource

    /// Bytes of its text, and of the file where that is kept, by which its memory is measured.
    var weight: Int {
        guard let source = prepared.source else { return 0 }
        return source.document.text.count + (source.original?.count ?? 0) / 10
    }
}

/// Reads and analyses one file; any thread may do it.
struct SourcePreparation: Sendable {
    /// Reads the text.
    let analyser: Analyser
    /// What the reader said; laid over what the file says of itself.
    let given: SourceMetadata
    /// Reads the file.
    let reader: FileReader
    /// The book, asked for what it knows.
    let book: Book
    /// What it knows.
    let known: KnownHashes
    /// True where the file's bytes are to be kept in the book.
    let keepsOriginals: Bool
    /// Digests of where the files stand that are imported together.
    let present: Set<String>

    /// Files within files within files that are read.
    private static let depth = 4

    /// The file read and analysed, or why not; then the files within it that can be read.
    ///
    /// - Parameters:
    ///   - input: The file.
    ///   - session: The worker of this thread; nil where none is installed.
    /// - Returns: the file first, what it holds after it.
    func prepare(_ input: ImportInput, _ session: WorkerSession?) -> [PreparedPart] {
        prepare(input, session, depth: 0, isOfStream: input.isStream)
    }

    private func prepare(
        _ input: ImportInput,
        _ session: WorkerSession?,
        depth: Int,
        isOfStream: Bool,
        from mail: String? = nil
    ) -> [PreparedPart] {
        do throws(ImportError) {
            let (bytes, isCut) = try input.bytes(reader)
            let hash = MessageDigest.sha256(bytes)
            if known.contains(hash) {
                if keepsOriginals, let failure = keep(bytes, hash, of: input) {
                    return [PreparedPart(input: input, prepared: failure)]
                }
                // Neither a stream nor what came in one can be read again where the source it stood
                // for goes away meanwhile.
                if !isOfStream {
                    let part = PreparedPart(input: input, prepared: .known(hash))
                    return [part] + (keepsOriginals ? within(bytes, input, session, depth) : [])
                }
            }
            let read = try SourceImporters.read(
                bytes,
                file: input.shown,
                hash: hash,
                session: session
            )
            let inner = inner(read, input, session, depth: depth + 1, isOfStream: isOfStream)
            var warnings = input.nameWarnings + (isCut ? [ImportInput.cutWarning(reader)] : [])
            if let mail { warnings.insert("came with the mail " + mail, at: 0) }
            warnings += inner.warnings
            return [source(read, bytes, input, isCut: isCut, warnings)] + inner.parts
        } catch {
            return [PreparedPart(input: input, prepared: .failed(error))]
        }
    }

    /// The files within a mail that is known, each of which is kept too, or read where it is not.
    private func within(
        _ bytes: [UInt8],
        _ input: ImportInput,
        _ session: WorkerSession?,
        _ depth: Int
    ) -> [PreparedPart] {
        do throws(ImportError) {
            guard try DocumentType.of(bytes, name: input.shown) == .mail else { return [] }
            let read = try SourceImporters.read(bytes, file: input.shown, session: session)
            return inner(read, input, session, depth: depth + 1, isOfStream: false).parts
        } catch {
            return []
        }
    }

    /// The files within one that was read.
    private func inner(
        _ read: ReadDocument,
        _ input: ImportInput,
        _ session: WorkerSession?,
        depth: Int,
        isOfStream: Bool
    ) -> InnerFiles {
        var inner = InnerFiles()
        let title = read.facts.title.map { "“\($0)” (\(input.name))" } ?? input.name
        for attachment in read.attachments {
            let part = ImportInput.attached(
                name: attachment.name,
                attachment.bytes,
                within: input.shown,
                origin: input.origin
            )
            take(part, session, depth: depth, isOfStream: isOfStream, from: title, &inner)
        }
        return inner
    }

    /// Reads a file within another one; what cannot be read is said of the outer one.
    private func take(
        _ input: ImportInput,
        _ session: WorkerSession?,
        depth: Int,
        isOfStream: Bool,
        from mail: String,
        _ inner: inout InnerFiles
    ) {
        guard depth <= SourcePreparation.depth else {
            inner.refused.append("\(input.name) (too deep)")
            return
        }
        let parts = prepare(
            input,
            session,
            depth: depth,
            isOfStream: isOfStream,
            from: mail
        )
        switch parts.first?.prepared {
        case .failed(InnerFiles.book, let failure): inner.unkept.append(failure.description)
        case .failed(let reason, _): inner.refused.append("\(input.name) (\(reason))")
        default: inner.parts += parts
        }
    }

    /// Front matter that cannot be read is a warning: it may be another program's.
    private func source(
        _ read: ReadDocument,
        _ bytes: [UInt8],
        _ input: ImportInput,
        isCut: Bool,
        _ warnings: [String]
    ) -> PreparedPart {
        let matter = FrontMatterReading(read.document, file: input.shown)
        let facts = FormatFacts(read.facts)
        let document = read.document.adding(warnings + facts.warnings)
        var said = facts.strong.overlaid(with: matter.metadata).overlaid(with: given)
        var analysis = analyser.analyse(document, given: said)
        let own = facts.weak.without(analysis.metadata)
        if own != SourceMetadata() {
            said = own.overlaid(with: said)
            analysis = analysis.with(analysis.metadata.overlaid(with: own))
        }
        let source = NewSource(
            document: document,
            analysis: analysis,
            given: said,
            file: input.name,
            digestOf: matter.original,
            origin: input.origin,
            present: present,
            original: keepsOriginals ? bytes : nil
        )
        let isPart = isCut || read.isCut
        let advice = BriefingAdvice.advice(on: analysis, of: document.text)
        let remarks = matter.warnings + [advice].compactMap(\.self)
        return PreparedPart(
            input: input,
            prepared: .source(source, warnings: remarks, isCut: isPart)
        )
    }

    /// Keeps the bytes of a source that is known; why not, or nil.
    private func keep(_ bytes: [UInt8], _ hash: String, of input: ImportInput) -> PreparedSource? {
        do throws(StoreError) {
            guard let key = try book.known(hash: hash) else { return nil }
            try book.keep(bytes, of: key)
            return nil
        } catch {
            let why = "\(input.shown): its original was not kept; \(error)"
            return .failed(
                reason: InnerFiles.book,
                CommandFailure(CommandFailure.status(of: error), why)
            )
        }
    }
}

/// What came of the files within a file.
private struct InnerFiles {
    var parts: [PreparedPart] = []
    /// Those that could not be read, each with the reason.
    var refused: [String] = []
    /// What is said of those in the book whose bytes it would not keep.
    var unkept: [String] = []

    /// The reason where it is the book that fails.
    static let book = "book"

    /// What is said of them with the file they are in.
    var warnings: [String] {
        guard !refused.isEmpty else { return unkept }
        let shown = refused.prefix(8).joined(separator: ", ")
        let more = refused.count > 8 ? " and \(refused.count - 8) more" : ""
        return ["attached and not read: " + shown + more] + unkept
    }
}

extension PreparedSource {
    /// A file that was not read.
    static func failed(_ error: ImportError) -> PreparedSource {
        .failed(reason: error.reason, CommandFailure(error))
    }
}

extension ImportedDocument {
    /// The document with more that was strange.
    fileprivate func adding(_ more: [String]) -> ImportedDocument {
        guard !more.isEmpty else { return self }
        return ImportedDocument(
            text: text,
            blocks: blocks,
            frontMatter: frontMatter,
            format: format,
            encoding: encoding,
            hash: hash,
            byteCount: byteCount,
            warnings: warnings + more,
            pages: pages
        )
    }
}
