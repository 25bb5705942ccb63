import Foundation
import Glibc
import Testing

@testable import briefbook

@Test
func `a pipe that does not wait gets all bytes without a busy loop`() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (output, input) = (ends[0], ends[1])
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    let bytes = [UInt8](repeating: 7, count: 1 << 20)
    let writer = Thread {
        _ = Descriptor.write(bytes, to: input)
        close(input)
    }
    usleep(100_000)
    writer.start()
    var rest = bytes.count
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        usleep(2_000)
        let count = read(output, &chunk, chunk.count)
        guard count > 0 else { break }
        rest -= count
    }
    close(output)
    #expect(rest == 0)
}

@Test
func `the system's number comes back where writing fails`() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    #expect(Descriptor.write([1], to: descriptor) == ENOSPC)
}
