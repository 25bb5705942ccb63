internal import BriefAssembly
internal import BriefCore

/// A brief as one JSON object, its keys in a fixed order.
struct JSONFormat {
    let brief: Brief

    /// The object on one line, with a newline.
    var text: String { object.text + "\n" }

    private var object: JSONValue {
        let head = brief.head
        return .object([
            ("kind", .string("brief")),
            ("marking", .optional(brief.marking)),
            ("number", .optional(head.number)),
            ("title", .string(head.title)),
            ("event", .optional(head.event)),
            ("place", .optional(head.place)),
            ("date", .string(head.date.iso)),
            ("time", .optional(head.time)),
            ("level", .optional(head.level)),
            ("participants", .strings(head.participants)),
            ("agenda", .strings(head.agenda)),
            ("version", .number(head.version)),
            ("copyFor", .optional(head.copyFor)),
            ("author", .optional(head.author)),
            ("service", .optional(head.service)),
            ("contact", .optional(head.contact)),
            ("contributors", .optional(head.contributors)),
            ("clearance", .string(head.clearance)),
            ("information", information),
            ("sections", .array(brief.sections.map(section))),
            ("matrix", brief.matrix.map(matrix) ?? .null),
            ("addendum", brief.addendum.map(addendum) ?? .null),
            ("sources", .array(brief.sources.map(source))),
            (
                "uncited",
                .array(
                    brief.uncited.map { row in
                        .object([
                            ("id", .string(row.key.text)), ("hash", .string(row.hash)),
                            ("file", .string(row.file)),
                        ])
                    }
                )
            ),
            ("manifest", manifest),
        ])
    }

    private var information: JSONValue {
        .object([
            ("newest", .optional(brief.base.newest?.iso)),
            ("newestBasis", .string(brief.base.newestBasis.rawValue)),
            ("daysBefore", brief.base.age.map(JSONValue.number) ?? .null),
            ("sources", .number(brief.base.sources)),
            ("undated", .number(brief.base.undated)),
            ("later", .number(brief.base.later)),
            ("withheld", .number(brief.base.withheld)),
        ])
    }

    private func section(_ section: BriefSection) -> JSONValue {
        .object([
            ("part", .string(section.part.rawValue)),
            ("title", .string(section.part.title)),
            ("use", .optional(section.part.use)),
            ("items", .array(section.items.map(item))),
            ("omitted", .number(section.omitted)),
            ("further", .number(section.further)),
        ])
    }

    private func item(_ item: BriefItem) -> JSONValue {
        .object([
            ("key", .string(item.key)),
            ("group", .optional(item.group.isEmpty ? nil : item.group)),
            ("label", .optional(item.label.isEmpty ? nil : item.label)),
            ("text", .string(item.text)),
            ("basis", .string(item.basis.rawValue)),
            ("facts", .strings(item.facts)),
            ("reasons", .strings(item.reasons)),
            ("marking", .optional(item.marking)),
            ("first", .optional(item.place?.first.iso)),
            ("last", .optional(item.place?.last.iso)),
            ("status", .optional(item.place?.status.rawValue)),
            ("citations", .array(item.references.map(citation))),
            ("lines", .array(item.lines.map(self.item))),
        ])
    }

    private func citation(_ reference: BriefReference) -> JSONValue {
        .object([
            ("number", .number(reference.number)),
            ("source", .string(reference.source.text)),
            ("paragraph", reference.paragraph > 0 ? .number(reference.paragraph) : .null),
            ("page", .optional(reference.page)),
            ("start", .number(reference.start)),
            ("end", .number(reference.end)),
            ("text", .string(reference.words)),
        ])
    }

    private func matrix(_ matrix: BriefMatrix) -> JSONValue {
        .array(
            matrix.rows.map { row in
                .object(
                    [("topic", .string(row.name))]
                        + zip(BriefMatrix.kinds, row.counts).map { kind, count in
                            (kind.name, .number(count))
                        }
                )
            }
        )
    }

    private func addendum(_ addendum: BriefAddendum) -> JSONValue {
        .object([
            ("number", .number(addendum.number)),
            ("since", .number(addendum.since)),
            (
                "changes",
                .array(
                    addendum.entries.map { entry in
                        .object([
                            ("change", .string(entry.change.rawValue)),
                            ("part", .string(entry.part?.rawValue ?? "head")),
                            ("text", .string(entry.text)),
                            ("before", .optional(entry.before)),
                            ("citations", .array(entry.references.map(citation))),
                        ])
                    }
                )
            ),
        ])
    }

    private func source(_ source: BriefSource) -> JSONValue {
        let metadata = source.row.metadata
        return .object([
            ("number", .number(source.number)),
            ("id", .string(source.row.key.text)),
            ("hash", .string(source.row.hash)),
            ("file", .string(source.row.file)),
            ("title", .optional(metadata.title)),
            ("published", .optional(metadata.published?.iso)),
            ("publishedBasis", .string(metadata.publishedBasis.rawValue)),
            ("sourceKind", .optional(metadata.kind?.rawValue)),
            ("reliability", .string(source.grade.rawValue)),
            ("publisher", .optional(metadata.publisher)),
            ("reference", .optional(metadata.reference)),
            ("marking", .optional(metadata.marking)),
            ("passages", .array(source.passages.map(citation))),
        ])
    }

    private var manifest: JSONValue {
        .object([
            ("program", .string(brief.manifest.program)),
            ("analysis", .string(brief.manifest.analysis)),
            (
                "filters",
                .array(
                    brief.manifest.filters.map {
                        .object([("name", .string($0.name)), ("value", .string($0.value))])
                    }
                )
            ),
            ("hash", .optional(brief.manifest.hash.isEmpty ? nil : brief.manifest.hash)),
        ])
    }
}
