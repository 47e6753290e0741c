import Foundation

/// Where each input's output goes.
struct OutputTargets {
  /// An output's path, and its name in messages.
  struct Target {
    var path: String
    var name: String
  }

  private let output: String?
  private let names: [String: String]
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
    if let output { try Self.check(output, apartFrom: inputs) }
    var taken: Set<String> = []
    var names: [String: String] = [:]
    for input in inputs {
      names[input.name] = input.outputName(taken: &taken) + (ending ?? "")
    }
    self.names = names
  }

  /// Makes the folder that several outputs go to; nil where there is one output.
  func folder() throws -> OutputFolder? {
    guard let output, names.count > 1 else { return nil }
    return try OutputFolder(at: output, force: force)
  }

  /// An input's output; nil for standard output.
  ///
  /// - Parameter folder: the path of the folder that several outputs go to.
  func target(of input: Input, in folder: String?) -> Target? {
    guard let output else { return nil }
    guard let folder, let name = names[input.name] else {
      return Target(path: output, name: output)
    }
    return Target(path: "\(folder)/\(name)", name: "\(output)/\(name)")
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
