/// Puts the options that hold everywhere behind the command's name.
///
/// `briefbook --book B countries` and `briefbook countries --book B` mean the
/// same; the argument parser itself knows only the second form.
enum Arguments {
    /// Options that take a value.
    private static let valued: Set<String> = ["--book", "--notebook", "--color"]
    /// Options that take none.
    private static let flags: Set<String> = ["--json"]

    /// The arguments in the order the parser wants; unknown ones stay in place.
    static func normalised(_ arguments: [String]) -> [String] {
        var moved: [String] = []
        var index = 0
        while index < arguments.count {
            let argument = arguments[index]
            if valued.contains(argument), index + 1 < arguments.count {
                moved += [argument, arguments[index + 1]]
                index += 2
            } else if flags.contains(argument)
                || valued.contains(where: { argument.hasPrefix($0 + "=") })
            {
                moved.append(argument)
                index += 1
            } else {
                break
            }
        }
        guard index < arguments.count, !arguments[index].hasPrefix("-") else { return arguments }
        return [arguments[index]] + moved + arguments[(index + 1)...]
    }
}
