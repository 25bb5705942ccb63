package import BriefCore
internal import GRDB

extension Book {
    /// What some judgements mean for the findings of this book, the later ones counting more.
    ///
    /// Findings that the book lacks are passed over.
    package func judgements(
        of said: [(finding: FindingIdentity, judgement: Judgement)]
    ) throws(StoreError) -> Judgements {
        if said.isEmpty { return .none }
        let numbers = try numbers(of: said.map(\.finding))
        return try connection.read { db in
            let table = try TellingTable(db)
            var byLead: [Int: Judgement] = [:]
            for (identity, judgement) in said {
                guard let number = numbers[identity] else { continue }
                let lead = try table.lead(of: Int(number)) ?? Int(number)
                byLead[lead] = byLead[lead].map { $0.overlaid(with: judgement) } ?? judgement
            }
            let reader = try FindingReader(db, path: path)
            var byNumber: [Int64: Judgement] = [:]
            var lines: [Judgements.HiddenLine] = []
            for (lead, judgement) in byLead {
                let told = try table.tellings(lead)
                let rows = try (told.isEmpty ? [lead] : told).map { try reader.row($0) }
                for row in rows { byNumber[row.number] = judgement }
                guard judgement.isLeftOut, let first = rows.first else { continue }
                lines.append(
                    Judgements.HiddenLine(
                        kind: first.finding.claim.kind,
                        subjects: Set(rows.flatMap(\.finding.subjects)),
                        members: rows.compactMap { row in
                            row.citations.first.map { (row.number, $0.source) }
                        }
                    )
                )
            }
            return Judgements(byNumber: byNumber, hiddenLines: lines)
        }
    }
}
