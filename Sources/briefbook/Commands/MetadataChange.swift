internal import BriefCore

/// One thing known of a source that is another than it was.
struct MetadataChange: Equatable {
    /// Its name, as in the JSON of a source.
    let name: String
    /// What it was; nil for unknown.
    let before: String?
    /// What it is; nil for unknown.
    let after: String?

    /// What changed, in the order of the JSON of a source.
    static func changes(
        from before: SourceMetadata,
        to after: SourceMetadata
    ) -> [MetadataChange] {
        let values: [(name: String, value: (SourceMetadata) -> String?)] = [
            ("title", \.title),
            ("published", { $0.published?.iso }),
            ("publishedBasis", { $0.publishedBasis.rawValue }),
            ("sourceKind", { $0.kind?.rawValue }),
            ("publisher", \.publisher),
            ("reference", \.reference),
            ("language", \.language),
            ("marking", \.marking),
        ]
        return values.compactMap { name, value in
            let change = MetadataChange(name: name, before: value(before), after: value(after))
            return change.before == change.after ? nil : change
        }
    }

    /// The change as a JSON object.
    var json: JSONLine {
        var line = JSONLine()
        line.add("name", name)
        line.add("from", before)
        line.add("to", after)
        return line
    }

    /// The change for people, such as `published unknown → 2023-07-03`.
    var text: String {
        let words = ["publishedBasis": "basis", "sourceKind": "kind"]
        return "\(words[name] ?? name) \(before ?? "unknown") → \(after ?? "unknown")"
    }
}
