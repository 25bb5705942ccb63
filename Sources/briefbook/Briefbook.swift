@main
struct Briefbook {
    static func main() {}
}
