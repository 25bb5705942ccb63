/// What analysis lacks for a language.
enum Limits {
    /// One line each; empty for English.
    static func lines(for language: String?) -> [String] {
        guard let language else {
            return ["The language was not recognised; the text was read as English."]
        }
        guard language != "en" else { return [] }
        let name = names[language] ?? language
        return [
            "\(name): names and dates in figures only.",
            "\(name): no events, issues, talking points or positions are read.",
        ]
    }

    /// - Source: ISO 639-1.
    private static let names: [String: String] = [
        "ar": "Arabic", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali", "cs": "Czech",
        "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish", "et": "Estonian",
        "fa": "Persian", "fi": "Finnish", "fr": "French", "ga": "Irish", "he": "Hebrew",
        "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian",
        "it": "Italian", "ja": "Japanese", "ka": "Georgian", "ko": "Korean", "lt": "Lithuanian",
        "lv": "Latvian", "mk": "Macedonian", "mt": "Maltese", "nb": "Norwegian", "nl": "Dutch",
        "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak",
        "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "th": "Thai", "tr": "Turkish",
        "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
    ]
}
