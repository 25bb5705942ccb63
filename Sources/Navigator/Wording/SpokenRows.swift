internal import BriefCore
internal import TerminalScreen

extension SubjectRow {
    /// The date of the newest source and how it is known; nil where none has a date.
    var newestWords: String? {
        newest.map { DateWording.words($0, basis: newestBasis) }
    }

    /// The row in words.
    var spoken: String {
        let newest = newestWords.map { ", newest source " + $0 } ?? ""
        return "\(name.oneLine), \(Counting.words(findings, "finding", "findings"))\(newest)"
    }
}

extension SourceRow {
    /// The row in words.
    var spoken: String {
        let date = DateWording.words(metadata.published, basis: metadata.publishedBasis)
        return [
            shownTitle.oneLine, metadata.kind?.words, date,
            Counting.words(findings, "finding", "findings"),
        ]
        .compactMap { $0 }.joined(separator: ", ")
    }
}

extension FindingRow {
    /// The row in words: when or what sort, who, what, on which topic, from which source.
    func spoken(asOf day: CalendarDate, names: [SubjectID: String]) -> String {
        let claim = claim
        var lead = claim.sort
        if case .event(let event) = claim {
            lead = (event.date == nil ? DateWording.unknown : event.dateWords) + ", " + lead
            if event.isPassed(asOf: day) { lead += ", passed, outcome unknown" }
        }
        if case .point(let point) = claim, point.audience == .internal { lead += ", internal" }
        let holder = claim.holder.map { ", \($0)" } ?? ""
        let date = DateWording.words(sourceDate, basis: sourceBasis)
        let source = sourceTitle.oneLine + ", " + date
        return "\(lead)\(holder): \(saidWords.oneLine) (\(source))"
            + (yours.map { ", " + $0 } ?? "")
    }
}

extension SearchHit {
    /// The row in words.
    var spoken: String {
        let place = place.map { ", " + $0 } ?? ""
        let date = DateWording.words(sourceDate, basis: sourceBasis)
        let form = forms.isEmpty ? "" : ", found as " + forms.map(\.oneLine).joined(separator: ", ")
        return "\(text.oneLine) (\(sourceTitle.oneLine), \(date)\(place)\(form))"
    }
}

extension TextLine {
    /// The line in words: the number of a paragraph and what begins in it before its words.
    var spoken: String {
        let number = paragraph.map { "[\($0)] " } ?? ""
        var kinds: [String] = []
        for mark in marks where !kinds.contains(mark.kind.words) { kinds.append(mark.kind.words) }
        let found = kinds.isEmpty ? "" : "(" + kinds.joined(separator: ", ") + ") "
        return number + found + text.text
    }
}
