/// A path inside OUT, of components that are safe on Linux, macOS and Windows.
struct OutputPath: Hashable {
  var components: [String]
}
