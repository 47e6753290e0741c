/// Which prefixes an export's root declares, and which one each family of elements has.
struct NamespacePlan: Sendable {
  /// What the root declares, in WordPress's order; prefix empty for the default.
  let root: [(prefix: String, uri: String)]
  private let declared: [String: String]
  private let version: WXRVersion
  /// The addresses that another version of WXR has taken the place of.
  private let renamed: [String: String]

  /// - Parameter version: the version to write; nil for the site's own.
  init(_ site: Site, version: WXRVersion?) {
    let own = version ?? WXRVersion(of: site) ?? .wxr12
    var declared = site.namespaces.filter { Self.canDeclare($0.key, $0.value) }
    if declared.isEmpty { declared = Self.standard(own) }
    renamed = version.map { Self.rename(&declared, to: $0) } ?? [:]
    self.declared = declared
    self.version = own
    let others = declared.keys.filter { !Self.order.contains($0) }.sorted()
    root = (Self.order + others).compactMap { prefix in
      declared[prefix].map { (prefix, $0) }
    }
  }

  private static let order = ["excerpt", "content", "wfw", "dc", "wp"]

  /// What WordPress declares.
  private static func standard(_ version: WXRVersion) -> [String: String] {
    var standard = ["wfw": "http://wellformedweb.org/CommentAPI/"]
    for family in Family.allCases where family != .rss {
      standard[family.prefix] = uri(of: family, version)
    }
    return standard
  }

  private static func uri(of family: Family, _ version: WXRVersion) -> String {
    version.uri(of: family) ?? StandardNamespace.uri(of: family.prefix)
  }

  /// A default namespace must not make elements of RSS into WXR's.
  private static func canDeclare(_ prefix: String, _ uri: String) -> Bool {
    if prefix.isEmpty { return Family(uri: uri) == nil }
    return prefix != "xml" && prefix != "xmlns" && !uri.isEmpty
      && CharacterClass.isLocalName(prefix)
  }

  private static func rename(
    _ declared: inout [String: String], to version: WXRVersion
  ) -> [String: String] {
    var renamed: [String: String] = [:]
    for (prefix, uri) in declared {
      guard let family = Family(uri: uri) ?? Family(prefix: prefix),
        let new = version.uri(of: family), new != uri
      else { continue }
      declared[prefix] = new
      renamed[uri] = new
    }
    return renamed
  }

  /// The address that a prefix is bound to by the root; nil if it is not.
  func uri(of prefix: String) -> String? {
    // By bytes, as XML compares: to Swift composed and decomposed letters are the same.
    root.first { $0.prefix.utf8.elementsEqual(prefix.utf8) }?.uri
  }

  /// An extension's namespace in the version that is written.
  func current(_ uri: String) -> String { renamed[uri] ?? uri }

  /// An element's name as written, and what its start tag must declare besides.
  func name(of element: Element) -> (text: String, declaration: String) {
    guard let name = Vocabulary.name(of: element) else { return ("", "") }
    guard name.family != .rss else { return (name.local, "") }
    if let prefix = prefix(of: name.family) { return ("\(prefix):\(name.local)", "") }
    let uri = Self.uri(of: name.family, version)
    return (
      "\(name.family.prefix):\(name.local)", " xmlns:\(name.family.prefix)=\"\(uri)\""
    )
  }

  /// The prefix that a family has by the root's declarations, as readers resolve them.
  private func prefix(of family: Family) -> String? {
    if let uri = declared[family.prefix], Family(uri: uri) ?? family == family {
      return family.prefix
    }
    return declared.filter { !$0.key.isEmpty && Family(uri: $0.value) == family }.keys.min()
  }
}

extension CharacterClass {
  /// Whether a text is a name of XML without a colon.
  static func isLocalName(_ text: String) -> Bool {
    isName(text) && !text.utf8.contains(UInt8(ascii: ":"))
  }

  /// The name with `_` for what no name of XML can hold.
  static func localName(_ text: String) -> String {
    if isLocalName(text) { return text }
    var name = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isFit = scalar != ":" && isName("_\(scalar)")
      name.append(isFit ? scalar : "_")
    }
    let text = String(name)
    return isName(text) ? text : "_" + text
  }
}
