/// A path below the folder that is written, of names that are safe on Linux, macOS and Windows.
///
/// It cannot lead outside: ``PathComponent`` holds neither separators nor `..`.
public struct OutputPath: Hashable, Sendable, CustomStringConvertible {
  public let components: [PathComponent]

  public init(_ components: [PathComponent]) { self.components = components }

  /// A path that the program itself names, such as `layouts/_default/single.html`.
  init(_ own: StaticString) {
    components = own.description.split(separator: "/").map { PathComponent(trusted: String($0)) }
  }

  /// Components joined by `/`.
  public var description: String { components.map(\.text).joined(separator: "/") }

  static let root = Self([PathComponent]())

  static func / (folder: Self, name: PathComponent) -> Self { Self(folder.components + [name]) }

  static func / (folder: Self, names: [PathComponent]) -> Self { Self(folder.components + names) }
}

extension OutputPath {
  /// The folder that it is in; nil for the root.
  var parent: OutputPath? {
    components.isEmpty ? nil : OutputPath(Array(components.dropLast()))
  }
}
