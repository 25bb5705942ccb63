internal import Navigator
internal import TerminalScreen

/// Messages that wait to be taken in: what is taken from the front costs the same however many
/// wait, as after a burst of keys.
struct MessageQueue {
    private var messages: [Message] = []
    private var head = 0

    /// A queue of messages, the first to come first.
    init(_ messages: [Message] = []) { self.messages = messages }

    /// True where nothing waits.
    var isEmpty: Bool { head == messages.count }

    /// Adds a message that comes last.
    mutating func append(_ message: Message) { messages.append(message) }

    /// Adds messages that come last, in their order.
    static func += (queue: inout MessageQueue, messages: [Message]) {
        queue.messages += messages
    }

    /// Puts messages before all that wait, in their order.
    mutating func insertFirst(_ answers: [Message]) {
        if answers.count <= head {
            head -= answers.count
            messages.replaceSubrange(head..<(head + answers.count), with: answers)
        } else {
            messages.replaceSubrange(0..<head, with: answers)
            head = 0
        }
    }

    /// Takes the first message; nil where none waits.
    ///
    /// - Parameter isTyping: True where letters that wait one after the other are one message.
    /// - Returns: The message; `letters` for several at once.
    mutating func next(isTyping: Bool = false) -> Message? {
        guard head < messages.count else { return nil }
        let message = messages[head]
        let end = isTyping ? lettersEnd : head + 1
        guard end > head + 1 else {
            take(1)
            return message
        }
        let letters = messages[head..<end].compactMap { MessageQueue.letter(of: $0) }
        take(letters.count)
        return .letters(String(letters))
    }

    /// The place behind the letters that stand first.
    private var lettersEnd: Int {
        messages[head...].firstIndex { MessageQueue.letter(of: $0) == nil } ?? messages.count
    }

    private static func letter(of message: Message) -> Character? {
        if case .key(let key) = message { key.typed } else { nil }
    }

    private mutating func take(_ count: Int) {
        head += count
        guard head == messages.count else { return }
        messages.removeAll(keepingCapacity: messages.capacity < 4096)
        head = 0
    }
}
