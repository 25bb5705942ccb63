internal import BriefExport
internal import Glibc

/// A program that makes PDF of a brief.
///
/// None is needed for any other format. Each is run in a folder of its own that is removed
/// afterwards, without a shell.
struct PageProgram {
    /// Names under which it is looked for.
    let names: [String]
    /// What it reads.
    let format: BriefFormat
    /// Its arguments, from the folder, the file read and the file written.
    let arguments: (_ folder: String, _ input: String, _ output: String) -> [String]

    /// The programs, the first one found is used.
    ///
    /// - Source: their manuals: soffice(1), chromium(1), weasyprint(1).
    static var all: [PageProgram] {
        [
            PageProgram(names: ["soffice", "libreoffice"], format: .docx) { folder, input, _ in
                [
                    "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore",
                    "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, input,
                ]
            },
            PageProgram(names: ["chromium", "chromium-browser", "google-chrome"], format: .html) {
                folder,
                input,
                output in
                (getuid() == 0 ? ["--no-sandbox"] : []) + [
                    "--headless", "--disable-gpu", "--disable-dev-shm-usage",
                    "--user-data-dir=\(folder)/profile", "--no-pdf-header-footer",
                    "--host-resolver-rules=MAP * ~NOTFOUND", "--print-to-pdf=\(output)",
                    "file://\(input)",
                ]
            },
            PageProgram(names: ["weasyprint"], format: .html) { _, input, output in
                [input, output]
            },
        ]
    }

    /// The program found first, with its path.
    ///
    /// - Throws: `CommandFailure` that says what to install.
    static func found() throws(CommandFailure) -> (program: PageProgram, path: String) {
        for program in all {
            for name in program.names {
                if let path = path(of: name) { return (program, path) }
            }
        }
        throw CommandFailure(
            .cannotCreate,
            "PDF needs LibreOffice, Chromium or WeasyPrint, and none is installed; "
                + "`apt install libreoffice-writer` brings one, and DOCX and HTML need nothing"
        )
    }

    /// The PDF of a page in this program's format.
    func pdf(of bytes: [UInt8], with path: String) throws -> [UInt8] {
        let folder = try WorkFolder()
        defer { folder.remove() }
        let input = folder.path + "/brief." + format.rawValue
        let output = folder.path + "/brief.pdf"
        try OutputFile(path: input, isForced: false).write(bytes)
        let status = try run(path, arguments(folder.path, input, output), in: folder.path)
        guard status == 0, let pdf = WorkFolder.read(output), pdf.starts(with: "%PDF-".utf8) else {
            throw CommandFailure(
                .inputOutput,
                "\(path): made no PDF (ended with \(status)); write DOCX or HTML instead"
            )
        }
        return pdf
    }

    /// Runs a program with its words thrown away, and waits for it.
    private func run(_ path: String, _ arguments: [String], in folder: String) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        let settings = PageProgram.environment(folder).map { strdup($0) } + [nil]
        defer { for word in words + settings { free(word) } }
        var process = pid_t()
        let code = posix_spawn(&process, path, &actions, nil, words, settings)
        guard code == 0 else {
            throw CommandFailure(.inputOutput, "\(path): \(String(cString: strerror(code)))")
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }

    /// What the program knows of the world: its folder as home, and a fixed time.
    private static func environment(_ folder: String) -> [String] {
        [
            "HOME=" + folder, "TMPDIR=" + folder, "LC_ALL=C.UTF-8", "SOURCE_DATE_EPOCH=0",
            "PATH=" + (Workspace.environment("PATH") ?? "/usr/bin:/bin"),
        ]
    }

    private static func path(of name: String) -> String? {
        let folders = (Workspace.environment("PATH") ?? "/usr/bin:/bin").split(separator: ":")
        return folders.filter { $0.hasPrefix("/") }.map { $0 + "/" + name }
            .first { access($0, X_OK) == 0 }
    }
}
