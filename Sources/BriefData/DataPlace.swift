/// Where something stands in a data file.
package struct DataPlace: Hashable, Sendable, CustomStringConvertible {
    /// The file's path, as the reader would name it.
    package let file: String
    /// The line, from 1; 0 stands for the file as a whole.
    package let line: Int

    /// Makes a place.
    package init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    /// `file:line`, or the file alone.
    package var description: String { line > 0 ? "\(file):\(line)" : file }
}
