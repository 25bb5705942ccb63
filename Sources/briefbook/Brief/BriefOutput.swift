internal import BriefAssembly
internal import BriefExport
internal import SourceImport

/// Writes a brief in a format, to a file or to standard output.
struct BriefOutput {
    let format: BriefFormat
    /// True to say of each line why it is there.
    let showsReasons: Bool
    /// Where it goes; nil for standard output.
    let file: OutputFile?

    /// Writes it whole.
    func write(_ brief: Brief) throws {
        let bytes = try bytes(of: brief)
        if let file { return try file.write(bytes) }
        var output = StandardOutput()
        try output.verbatim(bytes)
        try output.flush()
    }

    private func bytes(of brief: Brief) throws -> [UInt8] {
        if let bytes = format.bytes(of: brief, showsReasons: showsReasons) { return bytes }
        let (program, path) = try PageProgram.found()
        let page = program.format.bytes(of: brief, showsReasons: showsReasons) ?? []
        return try program.pdf(of: page, with: path)
    }
}

extension Brief {
    /// The brief with the hash of its content: of all but version, clearance and hash.
    var hashed: Brief {
        var bare = self
        bare.head.version = 1
        bare.head.clearance = BriefHead.Clearance.none
        bare.manifest.hash = ""
        var brief = self
        brief.manifest.hash = MessageDigest.sha256(BriefFormat.json.bytes(of: bare) ?? [])
        return brief
    }
}
