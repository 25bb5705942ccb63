internal import BriefCore

/// An analysis as JSON lines: the source first, then its findings.
struct AnalysisLines {
    let document: ImportedDocument
    let analysis: Analysis

    /// Prints all lines; the file is named as it was given.
    func print(_ file: String) throws {
        var lines = StandardOutput()
        try lines.line(FindingJSON.source(file: file, metadata: analysis.metadata).text)
        var json = FindingJSON(document.text)
        for finding in analysis.findings { try lines.line(json.line(finding).text) }
        try lines.flush()
    }
}
