import Foundation

/// Where each input's output goes.
struct OutputTargets {
  private let output: String?
  private let isFolder: Bool
  private var names: [String: String] = [:]
  let force: Bool

  /// - Parameter output: OUT; nil for standard output.
  /// - Throws: ``UsageError`` if the format needs an output, or if it would lie in an input.
  init(_ output: String?, for format: OutputFormat, inputs: [Input], force: Bool) throws {
    guard output != nil || format.fileEnding != nil else {
      throw UsageError("This format writes a folder. Name it with -o.")
    }
    try self.init(output, ending: format.fileEnding, inputs: inputs, force: force)
  }

  /// - Parameter ending: the ending of each output; nil where it is a folder.
  init(_ output: String?, ending: String?, inputs: [Input], force: Bool) throws {
    self.output = output
    self.force = force
    isFolder = output != nil && inputs.count > 1
    if let output { try Self.check(output, apartFrom: inputs) }
    var taken: Set<String> = []
    for input in inputs {
      names[input.name] = input.outputName(taken: &taken) + (ending ?? "")
    }
  }

  /// Makes the folder that several outputs go to.
  func prepare() throws {
    guard isFolder, let output else { return }
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
  }

  /// The path of an input's output; nil for standard output.
  func target(of input: Input) -> String? {
    guard isFolder, let output, let name = names[input.name] else { return output }
    return "\(output)/\(name)"
  }

  private static func check(_ output: String, apartFrom inputs: [Input]) throws {
    let place = resolved(output)
    for path in inputs.flatMap(\.paths) where place == resolved(path) {
      throw UsageError("\(output): This is an input. Choose another output.")
    }
    for path in inputs.flatMap(\.folders) {
      let folder = resolved(path)
      guard place == folder || place.hasPrefix(folder + "/") else { continue }
      throw UsageError("\(output): This lies in an input folder. Choose another output.")
    }
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}
