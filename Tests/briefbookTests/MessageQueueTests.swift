import Navigator
import TerminalScreen
import Testing

@testable import briefbook

@Suite struct MessageQueueTests {
    private func rest(_ queue: MessageQueue) -> [Message] {
        var queue = queue
        var rest: [Message] = []
        while let message = queue.next() { rest.append(message) }
        return rest
    }

    @Test
    func `messages come in their order, answers before what waits`() {
        var queue = MessageQueue([.said("a"), .said("b")])
        queue.append(.said("c"))
        #expect(queue.next() == .said("a"))
        queue.insertFirst([.said("a1"), .said("a2")])
        #expect(rest(queue) == [.said("a1"), .said("a2"), .said("b"), .said("c")])
        #expect(queue.next() == .said("a1"))
        #expect(queue.next() == .said("a2"))
        queue.insertFirst([.said("a3")])
        queue += [.said("d")]
        #expect(rest(queue) == [.said("a3"), .said("b"), .said("c"), .said("d")])
    }

    @Test
    func `an emptied queue takes answers and more`() {
        var queue = MessageQueue([.said("a")])
        #expect(queue.next() == .said("a"))
        #expect(queue.isEmpty)
        #expect(queue.next() == nil)
        queue.insertFirst([.said("b")])
        #expect(rest(queue) == [.said("b")])
    }

    @Test
    func `letters that wait are one message where they only stand in a line`() {
        let keys = "ja€".map { Message.key(.character($0)) }
        var queue = MessageQueue(keys + [.key(Key(.enter)), .key(.character("x"))])
        #expect(queue.next(isTyping: true) == .letters("ja€"))
        #expect(queue.next(isTyping: true) == .key(Key(.enter)))
        #expect(queue.next(isTyping: true) == .key(.character("x")))
        #expect(queue.isEmpty)
        queue += keys
        #expect(queue.next() == keys[0])
        #expect(queue.next(isTyping: true) == .letters("a€"))
    }
}
