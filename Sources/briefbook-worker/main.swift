internal import Glibc

// Reads documents that come through a socket on standard input.
//
// Limits come first, before a byte of a document is read.
WorkerLimits.set()
switch CommandLine.arguments.dropFirst().first {
case "--check": exit(0)
case "--serve": WorkerServer.run()
default: exit(64)
}
