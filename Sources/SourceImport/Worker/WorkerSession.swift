/// Documents read one after the other by a worker that is started once.
///
/// It belongs to the thread that made it, and the worker ends with it.
package final class WorkerSession {
    private let worker: DocumentWorker
    private var connection: WorkerConnection?

    /// A session; the worker is started with its first document.
    package init(_ worker: DocumentWorker) { self.worker = worker }

    deinit { connection?.stop() }

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - type: What it is.
    ///   - file: Its name, for errors.
    /// - Returns: What the worker found; to be shown, never to be believed.
    /// - Throws: `ImportError` for what is not read, takes too much, or breaks its reader.
    package func document(
        _ bytes: [UInt8],
        type: DocumentType,
        file: String
    ) throws(ImportError) -> ParsedDocument {
        if let foreign = ForeignDocument(bytes, type: type) {
            return try read(foreign, bytes, file)
        }
        let connection = try running(file)
        self.connection = connection
        let outcome = worker.outcome(of: bytes, type, connection)
        if outcome?.end != .exit(0) {
            connection.stop()
            self.connection = nil
        }
        return try worker.document(from: outcome, file: file)
    }

    /// Reads what LibreOffice makes of a document.
    private func read(
        _ foreign: ForeignDocument,
        _ bytes: [UInt8],
        _ file: String
    ) throws(ImportError) -> ParsedDocument {
        guard let office = worker.office else { throw .foreign(file: file, what: foreign.what) }
        let converted = try office.convert(bytes, ending: foreign.ending, file: file)
        var document = try document(converted, type: .office, file: file)
        document.format = foreign.ending
        document.warnings += foreign.warnings
        return document
    }

    /// The worker that runs, or a new one.
    private func running(_ file: String) throws(ImportError) -> WorkerConnection {
        if let connection { return connection }
        do throws(WorkerConnection.StartFailure) {
            return try worker.connection()
        } catch {
            throw DocumentWorker.notStarted(error.code, file)
        }
    }
}
