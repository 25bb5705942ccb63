package import TerminalScreen

/// Turns the bytes a terminal sends into events: keys, pastes, and nothing for what nobody asked.
///
/// Bytes may come in any pieces. What is not complete is kept until more comes or the caller says
/// that enough time has passed; unknown sequences and answers of the terminal give no event.
package struct InputDecoder {
    /// How long to wait for the rest of what has come.
    package enum Patience: Equatable {
        /// What has come may be a key by itself, as Esc is.
        case short
        /// Only the rest makes sense of it.
        case long
    }

    private let sequences: KeySequences
    private var bytes: [UInt8] = []
    private var place = 0
    private var events: [TerminalEvent] = []
    /// Up to where a paste has been searched for its end; nil outside a paste.
    private var pasteSearched: Int?
    /// True where a paste has gone quiet without its end: what came is delivered, and what follows
    /// is still text, until the end comes, or Esc or Ctrl-C alone.
    private var isPasteQuiet = false

    private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)
    private static let escape: UInt8 = 0x1B

    /// Longest answer of a terminal, and longest number in a key, that is waited for.
    private static let stringLimit = 65_536
    private static let controlLimit = 64

    /// A decoder for a terminal whose keys send `sequences`.
    package init(sequences: KeySequences) { self.sequences = sequences }

    /// What is being waited for; nil where nothing is left over.
    package var patience: Patience? {
        if pasteSearched != nil { return isPasteQuiet && bytes.isEmpty ? nil : .long }
        let rest = bytes.count - place
        if rest == 0 { return nil }
        return rest <= 2 && bytes[place] == Self.escape ? .short : .long
    }

    /// Takes in what the terminal sent.
    package mutating func feed(_ input: some Collection<UInt8>) {
        bytes.append(contentsOf: input)
        decode()
    }

    /// The events since the last call, in order.
    package mutating func takeEvents() -> [TerminalEvent] {
        defer { events.removeAll() }
        return events
    }

    /// Nothing more came: a lone Esc is the key, Esc and a letter are Alt with it, an unfinished
    /// paste is what came of it, and the beginning of anything else is dropped.
    package mutating func timeOut() {
        if pasteSearched != nil {
            quietenPaste()
            return
        } else if place < bytes.count, bytes[place] == Self.escape {
            let rest = bytes.count - place
            if rest == 1 { events.append(.key(Key(.escape))) }
            if rest == 2, let key = PlainKeys.key(bytes[place + 1], .alt) {
                events.append(.key(key))
            }
        }
        bytes.removeAll()
        place = 0
    }

    private mutating func decode() {
        while place < bytes.count, decodeNext() {}
        if place == bytes.count {
            bytes.removeAll(keepingCapacity: bytes.capacity < Self.stringLimit)
        } else {
            bytes.removeFirst(place)
        }
        if let searched = pasteSearched { pasteSearched = searched - place }
        place = 0
    }

    /// Decodes one thing at `place`; false where it is not complete.
    private mutating func decodeNext() -> Bool {
        if let searched = pasteSearched { return findPasteEnd(from: searched) }
        if bytes[place] == Self.escape { return decodeEscape() }
        if bytes[place] < 0x80 {
            if let key = PlainKeys.key(bytes[place], []) { events.append(.key(key)) }
            place += 1
            return true
        }
        return decodeLetter()
    }

    private mutating func decodeEscape() -> Bool {
        switch sequences.match(bytes[place...]) {
        case .key(let key, let length):
            events.append(.key(key))
            place += length
            return true
        case .beginning: return false
        case .nothing: break
        }
        guard place + 1 < bytes.count else { return false }
        switch bytes[place + 1] {
        case UInt8(ascii: "["): return decodeControl()
        case UInt8(ascii: "O"): return decodeShift()
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
            UInt8(ascii: "X"):
            return skipString()
        case Self.escape:
            events.append(.key(Key(.escape)))
            place += 1
            return true
        case 0x80...:
            // Esc before a letter beyond ASCII: both by themselves.
            events.append(.key(Key(.escape)))
            place += 1
            return true
        case let byte:
            if let key = PlainKeys.key(byte, .alt) { events.append(.key(key)) }
            place += 2
            return true
        }
    }

    /// `ESC [` numbers final: keys, marks of pastes, answers, mouse.
    private mutating func decodeControl() -> Bool {
        var end = place + 2
        while end < bytes.count, (0x20...0x3F).contains(bytes[end]) { end += 1 }
        guard end < bytes.count else {
            guard end - place > Self.controlLimit else { return false }
            place = end
            return true
        }
        guard (0x40...0x7E).contains(bytes[end]) else {
            place = end
            return true
        }
        let parameters = bytes[(place + 2)..<end]
        if bytes[end] == UInt8(ascii: "M"), parameters.isEmpty {
            // A mouse report of the oldest kind: three bytes follow.
            guard end + 3 < bytes.count else { return false }
            place = end + 4
            return true
        }
        if bytes[end] == UInt8(ascii: "["), parameters.isEmpty {
            // Function keys of the Linux console where terminfo did not name them.
            guard end + 1 < bytes.count else { return false }
            place = end + 2
            return true
        }
        let final = bytes[end]
        place = end + 1
        if final == UInt8(ascii: "~"), parameters.elementsEqual("200".utf8) {
            pasteSearched = place
        } else if let event = MouseReport.event(parameters: parameters, final: final) {
            events.append(.mouse(event))
        } else if let key = ControlKeys.key(parameters: parameters, final: final) {
            events.append(.key(key))
        }
        return true
    }

    /// `ESC O` final: keys in application mode.
    private mutating func decodeShift() -> Bool {
        guard place + 2 < bytes.count else { return false }
        if let key = ControlKeys.shifted[bytes[place + 2]] { events.append(.key(key)) }
        place += 3
        return true
    }

    /// `ESC ]` and its like up to BEL or `ESC \`: answers, never keys.
    private mutating func skipString() -> Bool {
        var end = place + 2
        while end < bytes.count {
            if bytes[end] == 0x07 {
                place = end + 1
                return true
            }
            if bytes[end] == Self.escape {
                guard end + 1 < bytes.count else { return false }
                place = bytes[end + 1] == UInt8(ascii: "\\") ? end + 2 : end
                return true
            }
            end += 1
        }
        if end - place > Self.stringLimit {
            // Too long for an answer: what came is dropped, what follows is read as keys.
            place = end
            return true
        }
        return false
    }

    private mutating func findPasteEnd(from searched: Int) -> Bool {
        var index = searched
        while let found = bytes[index...].firstIndex(of: Self.escape) {
            let tail = bytes[found...].prefix(Self.pasteEnd.count)
            if tail.elementsEqual(Self.pasteEnd) {
                endPaste(at: found, skipping: Self.pasteEnd.count)
                return true
            }
            if Self.pasteEnd.starts(with: tail) {
                pasteSearched = found
                return false
            }
            index = found + 1
        }
        pasteSearched = bytes.count
        return false
    }

    /// Delivers what has come of a paste that has gone quiet, and goes on taking text.
    private mutating func quietenPaste() {
        let rest = Array(bytes[place...])
        bytes.removeAll()
        place = 0
        pasteSearched = 0
        if isPasteQuiet, rest == [Self.escape] || rest == [0x03] {
            pasteSearched = nil
            isPasteQuiet = false
            return
        }
        isPasteQuiet = true
        if !rest.isEmpty { events.append(.paste(PastedText.read(rest))) }
    }

    private mutating func endPaste(at end: Int, skipping count: Int) {
        if end > place || !isPasteQuiet {
            events.append(.paste(PastedText.read(bytes[place..<end])))
        }
        pasteSearched = nil
        isPasteQuiet = false
        place = end + count
    }

    private mutating func decodeLetter() -> Bool {
        let lead = bytes[place]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
        let piece = bytes[place...].prefix(length)
        let tail = piece.dropFirst()
        let isWhole = tail.allSatisfy { $0 & 0xC0 == 0x80 }
        if isWhole, piece.count < length { return false }
        if length > 1, isWhole, let text = String(validating: piece, as: UTF8.self),
            let letter = text.first
        {
            events.append(.key(.character(letter)))
            place += length
        } else {
            place += 1
        }
        return true
    }
}
