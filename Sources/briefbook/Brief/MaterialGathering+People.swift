internal import BriefAssembly
internal import BriefCore
internal import BriefStore

/// Who is who in a brief.
extension MaterialGathering {
    /// Those on the side we meet whom the records' lists of participants name, newest record first.
    mutating func participants(_ reader: SideReader) throws -> [MaterialParticipant] {
        let records = records
        let newest = records.sorted { left, right in
            let days = (left.metadata.published?.last, right.metadata.published?.last)
            if days.0 == days.1 { return left.key < right.key }
            return (days.0?.dayNumber ?? .min) > (days.1?.dayNumber ?? .min)
        }
        let list = ParticipantList(reader)
        var found: [MaterialParticipant] = []
        for record in newest {
            let start = TextSpan(0, ParticipantList.reach)
            for entry in list.theirs(in: try book.words(of: record.key, in: start)) {
                found.append(try participant(entry, in: record.key))
            }
        }
        return found
    }

    /// Sources that may hold a list of participants.
    private var records: [SourceRow] {
        sources.values.map(\.row).filter { row in
            [.record, .note, .report, nil].contains(row.metadata.kind)
        }
    }

    /// Who took part for our side, by the lists of participants.
    func ownPeople(_ reader: SideReader) throws -> [String] {
        let list = ParticipantList(reader)
        let start = TextSpan(0, ParticipantList.reach)
        return try records.flatMap { record in
            list.ours(in: try book.words(of: record.key, in: start)).map { entry in
                String(entry.name.prefix { $0 != "(" })
            }
        }
    }

    private mutating func participant(
        _ entry: ParticipantList.Entry,
        in key: SourceKey
    ) throws -> MaterialParticipant {
        let index = try scalarIndex(of: key)
        let blocks = try book.blocks(
            of: key,
            count: try book.blockIndex(of: key, at: entry.span.start) + 1
        )
        return MaterialParticipant(
            name: entry.name,
            reference: BriefReference(
                number: 0,
                source: key,
                paragraph: blocks.rows.last?.paragraph ?? 0,
                page: try book.page(of: key, at: entry.span.start),
                start: index.offset(of: entry.span.start),
                end: index.offset(of: entry.span.end),
                words: entry.name,
                span: entry.span
            )
        )
    }

    /// On whose side the persons of the data stand, for a brief on some subjects.
    func people(_ wanted: Set<SubjectID>) -> [SubjectID: ActorSide] {
        ours.people.mapValues { homes in
            if !ours.ours.isDisjoint(with: homes) { return .ours }
            return wanted.isDisjoint(with: homes) ? .other : .theirs
        }
    }
}
