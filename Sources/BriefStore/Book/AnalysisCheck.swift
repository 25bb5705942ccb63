internal import BriefCore

/// Sees that an analysis fits its text before any of it is stored.
struct AnalysisCheck {
    private let analysis: Analysis
    private let text: TextSpan
    private let file: String

    init(_ source: NewSource) {
        analysis = source.analysis
        text = source.document.text.span
        file = source.file
    }

    init(_ stored: StoredDocument, _ analysis: Analysis) {
        self.analysis = analysis
        text = stored.document.text.span
        file = stored.file
    }

    /// Throws where a part lies outside the text, or there are too many.
    func check() throws(StoreError) {
        let parts = max(analysis.passages.count, analysis.findings.count, analysis.blocks.count)
        guard parts < RowKey.limit else { throw .tooLarge(file, parts: parts) }
        for passage in analysis.passages {
            guard text.contains(passage.span), analysis.blocks.indices.contains(passage.block)
            else { throw misfit("passage", passage.span) }
        }
        for finding in analysis.findings {
            guard text.contains(finding.span), !finding.span.isEmpty
            else { throw misfit("finding", finding.span) }
        }
        for block in analysis.blocks where !text.contains(block.span) {
            throw misfit("block", block.span)
        }
    }

    private func misfit(_ what: String, _ span: TextSpan) -> StoreError {
        .badAnalysis(file, detail: "\(what) at \(span.start)–\(span.end) of \(text.end) bytes")
    }
}
