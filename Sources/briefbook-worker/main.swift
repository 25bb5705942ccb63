internal import DocumentParsers
internal import Glibc
internal import SourceImport

// Reads one document from standard input and writes what is in it to standard output.
//
// Limits come first, before a byte of the document is read.
WorkerLimits.set()
let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "--check": exit(0)
case "--read":
    guard let type = arguments.dropFirst().first.flatMap(DocumentType.init(rawValue:)) else {
        exit(64)
    }
    let answer = DocumentParsers.read(WorkerStreams.input(), type: type)
    WorkerStreams.output(WorkerProtocol.bytes(of: answer))
    // What libraries hold is not given back piece by piece: the process ends.
    _exit(0)
default: exit(64)
}
