/// A program of one list on the terminal, for the tests of the terminal layer.
@main
struct TerminalDemo {
    static func main() {}
}
