internal import BriefCore

/// Metadata that a document says of itself between its opening fences.
///
/// Lines of the form `key: value` are read, quoted or not; anything else that YAML
/// allows is passed over.
enum FrontMatter {
    /// The metadata of a front matter; unknown keys and values say nothing.
    static func metadata(_ span: TextSpan, of text: SourceText) -> SourceMetadata {
        var values: [String: String] = [:]
        for line in text.words(in: span).split(whereSeparator: \.isNewline) {
            guard let first = line.first, first != " ", first != "#",
                let colon = line.firstIndex(of: ":")
            else { continue }
            let key = line[..<colon].lowercased()
            let value = unquoted(String(line[line.index(after: colon)...]).singleSpaced)
            if !value.isEmpty, values[key] == nil { values[key] = value }
        }
        return metadata(values)
    }

    private static func metadata(_ values: [String: String]) -> SourceMetadata {
        var metadata = SourceMetadata(
            title: values["title"],
            kind: (values["kind"] ?? values["type"]).flatMap(SourceKind.init(rawValue:)),
            publisher: values["publisher"] ?? values["institution"],
            reference: values["reference"],
            language: values["language"] ?? values["lang"],
            marking: values["marking"]
        )
        let basis = values["basis"].flatMap(DateBasis.init(rawValue:))
        if let date = (values["published"] ?? values["date"]).flatMap({ PartialDate(iso: $0) }) {
            metadata.published = date
            metadata.publishedBasis = basis ?? .stated
            metadata.publishedReason = values["reason"] ?? "The front matter gives the date."
        } else if basis == .unknown {
            metadata.publishedReason = values["reason"]
        }
        return metadata
    }

    private static func unquoted(_ value: String) -> String {
        guard value.count >= 2, let first = value.first, first == "\"" || first == "'",
            value.last == first
        else { return value }
        return String(value.dropFirst().dropLast())
    }
}
