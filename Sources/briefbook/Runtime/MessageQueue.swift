internal import Navigator

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
    mutating func next() -> Message? {
        guard head < messages.count else { return nil }
        let message = messages[head]
        head += 1
        if head == messages.count {
            messages.removeAll(keepingCapacity: messages.capacity < 4096)
            head = 0
        }
        return message
    }
}
