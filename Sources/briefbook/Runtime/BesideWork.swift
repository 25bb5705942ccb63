internal import BriefCore
internal import BriefStore
internal import Navigator
internal import SourceImport

/// Long work done beside the reader, who is told how far it is and may stop it.
struct BesideWork {
    /// Where things are.
    let access: BookAccess
    /// Raised to stop.
    let isStopped: StopFlag
    /// Where it is said how far the work is; nil for nowhere.
    let mailbox: Mailbox?

    /// Takes a file or folder into the reader's book.
    func importFile(_ path: String) throws -> Message {
        let own = OwnFiles([access.importPath, access.workspace.notebook])
        let found = ImportInputs(at: FilePath(BesideWork.absolute(path)), besides: own)
        let inputs = found.inputs
        // No book is made for what cannot be read.
        if !inputs.contains(where: \.mayBeRead) {
            for input in inputs { _ = try input.bytes(FileReader()) }
        } else if inputs.count == 1, let input = inputs.first {
            _ = try DocumentType.of(try input.bytes(FileReader()).bytes, name: input.name)
        }
        let field = try Field.load()
        let target = try access.importing(isEmpty: false, field: field)
        defer { try? target.close() }
        var results: [ImportResult] = []
        let status = try ImportPipeline(book: target, field: field, given: .init()).run(
            inputs,
            isStopped: { isStopped.isRaised }
        ) { result, _ in
            results.append(result)
            say(results.count, inputs.count, result.file)
        }
        let stopped = "Stopped; what was done of it stays."
        return .importFinished(
            (status == .interrupted ? [stopped] : []) + BesideWork.told(results, found.leftOut),
            refused: BesideWork.wrong(results).map { RefusedFile(file: $0.file, why: $0.why) },
            isTaken: results.contains(where: \.isTaken)
        )
    }

    /// Makes everything derived in the reader's book anew.
    func rebuild() throws -> Message {
        let path = try access.changingPath()
        do {
            let field = try Field.load()
            let count = try field.rebuild(path, isStopped: { isStopped.isRaised }) { done, total in
                say(done, total, "the book, read anew")
            }
            let told = "Read anew: \(FindingText.count(count, "source"))."
            return .importFinished([told], refused: nil)
        } catch StoreError.interrupted {
            return .importFinished(["Stopped; the book is as it was."], refused: nil)
        }
    }

    private func say(_ done: Int, _ total: Int, _ file: String) {
        mailbox?.post(.importProgress(ImportProgress(done: done, total: total, file: file)))
    }

    /// Few enough lines to be read in the last lines of a screen: of many files how many came to
    /// what, and those that were not taken in whole.
    static func told(_ results: [ImportResult], _ out: String? = nil) -> [String] {
        guard results.count > 2 else {
            return results.map(\.text) + [out].compactMap(\.self)
        }
        var tally = ImportTally()
        for result in results { tally.count(result) }
        let wrong = wrong(results)
        let rest = wrong.count > 3 ? ["and \(wrong.count - 3) more"] : []
        let whole = results.count(where: \.isInPlaceOfDigest)
        let digests =
            whole == 0 ? [] : ["\(whole) in the place of what the book held of them as digests"]
        return [tally.line(left: 0, isStopped: false, out: out)] + digests
            + wrong.prefix(3).map(\.text) + rest
    }

    /// What was not taken in whole.
    private static func wrong(_ results: [ImportResult]) -> [ImportResult] {
        results.filter { $0.outcome == .refused || $0.outcome == .partial }
    }

    /// A path as it is typed: `~` stands for the reader's home.
    static func absolute(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = Workspace.environment("HOME")
        else { return path }
        return home + path.dropFirst()
    }
}
