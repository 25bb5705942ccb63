internal import Glibc

/// Has LibreOffice make a document that is read here of one that only it reads.
///
/// It works in a sandbox of its own: without network, on a copy of the document in memory, with a
/// profile that is thrown away with everything else it wrote.
struct OfficeProgram {
    private let program: String
    private let sandbox: String

    /// Where LibreOffice stands on systems that bring it themselves.
    private static let places = [
        "/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/lib/libreoffice/program/soffice",
        "/usr/lib64/libreoffice/program/soffice",
    ]
    /// Seconds by the clock on the wall; a start on a busy machine takes ten.
    private static let seconds = 45.0
    /// Bytes of the document it makes.
    private static let limit = 64 << 20
    /// Memory in KiB of address space, of which it takes much and uses little; seconds of a
    /// processor; blocks of 512 bytes in a file.
    private static let limits = "ulimit -c 0; ulimit -v 6291456; ulimit -t 60; ulimit -f 524288"

    /// LibreOffice in a sandbox; nil where either is missing.
    init?(sandbox: String?) {
        guard let sandbox,
            let program = OfficeProgram.places.first(where: { access($0, X_OK) == 0 })
        else { return nil }
        self.program = program
        self.sandbox = sandbox
    }

    /// The document as ODT.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - ending: What its name ends with, by which LibreOffice knows it: `rtf` or `doc`.
    ///   - file: Its name, for errors.
    /// - Returns: The bytes of the ODT.
    /// - Throws: `ImportError` where LibreOffice takes too long, or makes nothing of it.
    func convert(
        _ bytes: [UInt8],
        ending: String,
        file: String
    ) throws(ImportError) -> [UInt8] {
        let child = ChildProcess(
            program: sandbox,
            arguments: arguments(ending),
            outputLimit: OfficeProgram.limit,
            seconds: OfficeProgram.seconds
        )
        var outcome = child.run(on: bytes)
        // Now and then it waits for ever for something of its own while it starts.
        if outcome.end == .tooSlow { outcome = child.run(on: bytes) }
        switch outcome.end {
        case .exit(0) where !outcome.output.isEmpty: return outcome.output
        case .tooSlow, .signal(SIGXCPU), .signal(SIGKILL):
            throw .excess(file: file, what: "LibreOffice takes too long to read it")
        case .tooLong: throw .excess(file: file, what: "too much comes out of it")
        case .notStarted(let code):
            let why = String(cString: strerror(code))
            throw .reader(
                file: file,
                why: "LibreOffice cannot be started (\(why)); install it anew"
            )
        case .exit, .signal: throw .malformed(file: file, why: "LibreOffice makes nothing of it")
        }
    }

    private func arguments(_ ending: String) -> [String] {
        let input = "/tmp/in." + ending
        let convert =
            "\(program) -env:UserInstallation=file:///tmp/profile --headless --norestore"
            + " --convert-to odt --outdir /tmp/out \(input) >/dev/null 2>&1 </dev/null"
        return DocumentWorker.sandboxArguments + [
            "--setenv", "SAL_USE_VCLPLUGIN", "svp", "--file", "0", input, "--", "/bin/sh", "-c",
            OfficeProgram.limits + "; " + convert + "; cat /tmp/out/in.odt",
        ]
    }
}
