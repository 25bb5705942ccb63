internal import BriefCore

/// Turns a format and the partner named beside it into the instance with that
/// partner: `EU-X Digital Partnership`, `dialogue with X`, `summit between the EU
/// and X`.
struct FormatComposer {
    private let formats: FormatIndex
    private let tokens: [Token]
    private let mentions: [FoundMention]
    private var starts: [Int: Int] = [:]
    private var ends: [Int: Int] = [:]

    /// The mentions of a sentence with formats made instances, in order of start.
    static func composed(
        _ mentions: [FoundMention],
        in tokens: [Token],
        formats: FormatIndex
    ) -> [FoundMention] {
        guard mentions.contains(where: { formats.isGeneric($0.subject) }) else { return mentions }
        return FormatComposer(mentions, tokens, formats).composed()
    }

    private init(_ mentions: [FoundMention], _ tokens: [Token], _ formats: FormatIndex) {
        self.formats = formats
        self.tokens = tokens
        self.mentions = mentions
        for (index, mention) in mentions.enumerated()
        where mention.kind == .country || mention.kind == .region {
            starts[mention.start] = index
            ends[mention.end] = index
        }
    }

    private func composed() -> [FoundMention] {
        mentions.flatMap { mention -> [FoundMention] in
            guard formats.isGeneric(mention.subject) else { return [mention] }
            if let left = partnerBefore(mention) { return [left] }
            return partnersBehind(mention)
        }
    }

    /// `EU-X <format>`, `X-EU <format>`, `X <format>`.
    private func partnerBefore(_ mention: FoundMention) -> FoundMention? {
        guard let near = ends[mention.start].map({ mentions[$0] }) else { return nil }
        var start = near.start
        var partner = near.subject
        let hyphen = start - 1
        if hyphen > 0, tokens[hyphen].folded == "-",
            let far = ends[hyphen].map({ mentions[$0] })
        {
            guard (far.subject == formats.side) != (partner == formats.side) else { return nil }
            if partner == formats.side { partner = far.subject }
            start = far.start
        }
        guard let instance = formats.instance(of: mention.subject, with: partner) else {
            return nil
        }
        var composed = mention
        composed.subject = instance
        composed.start = start
        return composed
    }

    /// `<format> with X, Y and Z`, `<format> between the EU and X`.
    private func partnersBehind(_ mention: FoundMention) -> [FoundMention] {
        var index = mention.end
        guard index < tokens.count, FormatComposer.links.contains(tokens[index].folded) else {
            return [mention]
        }
        index += 1
        var found: [FoundMention] = []
        var hasUnknown = false
        var end = index
        while let partner = partner(at: &index) {
            end = index
            if partner != formats.side {
                var composed = mention
                if let instance = formats.instance(of: mention.subject, with: partner) {
                    composed.subject = instance
                    found.append(composed)
                } else {
                    hasUnknown = true
                }
            }
            while index < tokens.count, FormatComposer.joints.contains(tokens[index].folded) {
                index += 1
            }
        }
        if found.count == 1, !hasUnknown {
            found[0].end = end
            return found
        }
        return hasUnknown || found.isEmpty ? [mention] + found : found
    }

    /// The country or region named next, articles passed over.
    private func partner(at index: inout Int) -> Int? {
        while index < tokens.count, FormatComposer.articles.contains(tokens[index].folded) {
            if starts[index] != nil { break }
            index += 1
        }
        guard let mention = starts[index].map({ mentions[$0] }) else { return nil }
        index = mention.end
        return mention.subject
    }

    private static let links: WordSet = ["with", "between"]
    private static let joints: WordSet = [",", "and", "as", "well", "&"]
    private static let articles: WordSet = ["the", "both"]
}
