/// Where a profile puts its files and how it names them.
struct FileLayout: Sendable {
  /// The folder that all content is in.
  var content: OutputPath
  /// How a slug becomes a name.
  var names: NameStyle
  var pages: PageLayout
  /// Names that mean something else to the generator.
  var reservedNames: Set<String> = []

  /// Other types than pages are files side by side, each type in a folder of its own.
  enum PageLayout: Sendable {
    /// `page/about.md`, and `page/about/team.md` for its child.
    case files
    /// `about/index.md`, and `about/_index.md` where other files are below it; the front page is
    /// `_index.md`.
    case bundles
  }

  enum NameStyle: Sendable {
    /// What file systems take.
    case anySafe
    /// What Hugo leaves as it is in addresses.
    case hugo
  }
}

extension FileLayout {
  /// A name for a text of the export; nil where nothing of it can stay.
  func name(_ text: String) -> PathComponent? {
    let name =
      switch names {
      case .anySafe: PathComponent(text)
      case .hugo: HugoName(text).flatMap { PathComponent($0.text) }
      }
    return name.map(unreserved)
  }

  /// A name that ends like a file would be one with the file of another item.
  private func unreserved(_ name: PathComponent) -> PathComponent {
    let text = name.text.lowercased()
    if reservedNames.contains(text) { return PathComponent(trusted: name.text + "_") }
    guard text.hasSuffix(Self.ending) else { return name }
    return PathComponent(trusted: name.text.dropLast(Self.ending.count) + "-md")
  }

  static let ending = ".md"
}
