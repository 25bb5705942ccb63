internal import BriefCore
internal import GRDB
internal import Glibc
internal import Synchronization

/// Which names mean the same: other spellings, former and local names, and what a country's people
/// and things are called.
///
/// They stay the text they are kept as, and are looked through for each name asked for: a search
/// asks for a few of the many thousand.
struct NameForms: Sendable {
    /// Folded names, ``bar`` between those of one thing, a line each.
    ///
    /// Behind a ``tab`` stands what is found by them, but finds none of them. A line end at both
    /// ends, and a zero behind them for ``place(of:from:)``.
    private let text: [UInt8]
    /// Words in the longest name.
    let longest: Int

    /// Shortest form that has others, in bytes: shorter ones, such as two Latin letters, are words
    /// of their own too often.
    private static let shortest = 3
    private static let bar = UInt8(ascii: "|")
    private static let tab = UInt8(ascii: "\t")
    private static let end = UInt8(ascii: "\n")

    /// The names of some lines.
    init(_ lines: [UInt8]) {
        text = [NameForms.end] + lines + [NameForms.end, 0]
        var longest = 0
        var words = 1
        for byte in text {
            if byte == UInt8(ascii: " ") {
                words += 1
            } else if NameForms.isBorder(byte) {
                longest = max(longest, words)
                words = 1
            }
        }
        self.longest = longest
    }

    /// Other names of what some words name; empty where they name nothing, several things, or by
    /// one name only.
    ///
    /// Forms in which the words stand are left out, as the words find them.
    func others(than words: [String]) -> [[String]] {
        let name = words.joined(separator: " ")
        guard name.utf8.count >= NameForms.shortest else { return [] }
        let groups = lines(with: Array(name.utf8)).map(NameForms.forms).filter { $0.count > 1 }
        guard let forms = groups.first, groups.count == 1 else { return [] }
        return forms.map { $0.split(separator: " ").map(String.init) }
            .filter { !NameForms.holds($0, words) }
    }

    /// The lines on which a name stands by itself.
    private func lines(with name: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var place = 0
        while let found = self.place(of: name, from: place) {
            place = found + 1
            guard NameForms.isBorder(text[found - 1]), NameForms.isBorder(text[found + name.count])
            else { continue }
            let start = text[..<found].lastIndex(of: NameForms.end) ?? 0
            let end = text[found...].firstIndex(of: NameForms.end) ?? text.count
            place = end
            if !text[start..<found].contains(NameForms.tab) { lines.append(text[start + 1..<end]) }
        }
        return lines
    }

    /// Where bytes stand first from a place on; nil where they do not.
    private func place(of bytes: [UInt8], from start: Int) -> Int? {
        text.withUnsafeBytes { all in
            (bytes + [0]).withUnsafeBytes { wanted in
                guard let base = all.baseAddress, let wanted = wanted.baseAddress,
                    let found = strstr(
                        (base + start).assumingMemoryBound(to: CChar.self),
                        wanted.assumingMemoryBound(to: CChar.self)
                    )
                else { return nil }
                return base.distance(to: found)
            }
        }
    }

    private static func isBorder(_ byte: UInt8) -> Bool {
        byte == bar || byte == end || byte == tab
    }

    /// The names on a line that are long enough, in order.
    private static func forms(_ line: ArraySlice<UInt8>) -> [String] {
        let names = line.split { $0 == bar || $0 == tab }.map {
            String(decoding: $0, as: UTF8.self)
        }
        return Set(names).filter { $0.utf8.count >= shortest }.sorted()
    }

    private static func holds(_ form: [String], _ words: [String]) -> Bool {
        guard form.count >= words.count else { return false }
        return (0...(form.count - words.count)).contains { start in
            form[start..<(start + words.count)].elementsEqual(words)
        }
    }

    /// The names of a vocabulary as they are kept in the book, a subject a line.
    ///
    /// Left out are topics, whose terms are words; forms that only mean the subject beside certain
    /// words; and a country's capital and seats, which stand for its government in some sentences
    /// and for a place in most. Of countries alone adjectives, people and abbreviations are found
    /// too: who looks for Korea wants the Korean position, who looks for Koreans not all of Korea.
    static func lines(_ entries: [SubjectEntry], words: Words) -> String {
        entries.filter { $0.id.kind != .priority }.compactMap { entry in
            let names = Set(forms(of: entry, named, words) + [words.fold(entry.name)])
            let others = Set(entry.id.kind == .country ? forms(of: entry, found, words) : [])
                .subtracting(names)
            guard names.count + others.count > 1 else { return nil }
            let parts = others.isEmpty ? [names] : [names, others]
            return parts.map { $0.filter { !$0.isEmpty }.sorted().joined(separator: "|") }
                .joined(separator: "\t")
        }
        .joined(separator: "\n")
    }

    private static let named: Set<SubjectEntry.AliasKind> = [.name, .official, .former, .local]
    private static let found: Set<SubjectEntry.AliasKind> = [.adjective, .demonym, .abbreviation]

    private static func forms(
        of entry: SubjectEntry,
        _ kinds: Set<SubjectEntry.AliasKind>,
        _ words: Words
    ) -> [String] {
        entry.aliases.filter { kinds.contains($0.kind) && $0.near.isEmpty && !$0.isWord }
            .map { words.fold($0.text) }
    }

    /// The name under which the book keeps them.
    static let key = "names"
}

/// The names of one book, read again only where they have changed.
final class NameFormsCache: Sendable {
    private let known = Mutex<(lines: [UInt8], forms: NameForms)?>(nil)

    /// The names a book has, with those of cities.
    func forms(_ db: Database) throws -> NameForms {
        let lines = try Meta(db).bytes(NameForms.key)
        return known.withLock { known in
            if let known, known.lines == lines { return known.forms }
            let forms = NameForms(lines + [UInt8(ascii: "\n")] + Array(CityNames.lines.utf8))
            known = (lines, forms)
            return forms
        }
    }
}
