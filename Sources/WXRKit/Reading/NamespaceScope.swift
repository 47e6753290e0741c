/// Which family an element belongs to, by the namespaces that `rss` declares.
///
/// Resolved by URI; by prefix where that is undeclared, or where `rss` itself binds it to a strange
/// URI. A prefix that is bound anew further inside means what it is bound to there.
struct NamespaceScope {
  /// Prefix (empty for the default) to URI.
  var declared: [String: String] = [:]

  /// - Parameter uri: the namespace in force at the element; nil if its prefix is undeclared.
  func family(prefix: String, uri: String?) -> Family? {
    if let uri, let family = Family(uri: uri) { return family }
    return uri == nil || uri == declared[prefix] ? Family(prefix: prefix) : nil
  }

  /// The element that a name as written stands for, as far as `rss` decides it.
  func element(qualifiedName: Substring) -> Element? {
    let colon = qualifiedName.utf8.firstIndex(of: UInt8(ascii: ":"))
    let prefix = colon.map { String(qualifiedName[..<$0]) } ?? ""
    let local = colon.map { String(qualifiedName[qualifiedName.utf8.index(after: $0)...]) }
    guard let family = family(prefix: prefix, uri: declared[prefix]) else { return nil }
    return Vocabulary.element(family, local ?? String(qualifiedName))
  }
}

extension NamespaceScope {
  /// Whether a name as written has a prefix that `rss` does not declare.
  func isUndeclared(_ name: String) -> Bool {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let prefix = String(name[..<colon])
    return prefix != "xml" && prefix != "xmlns" && declared[prefix] == nil
  }
}
