/// Signs that stand before list items and are never part of a sentence.
enum BulletSigns {
    /// The signs as tokens.
    static let all: WordSet = [
        "•", "‣", "⁃", "∙", "▪", "▫", "■", "□", "▶", "▸", "►", "◆", "◇", "○", "●", "◦", "✓", "✔",
        "➔", "➢", "➤", "\u{F06E}", "\u{F0A7}", "\u{F0B7}", "\u{F0D8}", "\u{F0FC}",
    ]
}
