/// Which prefixes are bound to which addresses where an extension is written.
struct NamespaceBindings {
  private let plan: NamespacePlan
  /// What elements that are open have declared, innermost last.
  private var bindings: [(prefix: String, uri: String)] = []

  init(_ plan: NamespacePlan) { self.plan = plan }

  /// How many bindings there are, for ``end(at:)``.
  var count: Int { bindings.count }

  /// Forgets what was declared behind a count.
  mutating func end(at count: Int) { bindings.removeLast(bindings.count - count) }

  /// What a prefix is bound to; nil if to nothing. The empty one is the default.
  private func uri(of prefix: String) -> String? {
    if let own = bindings.last(where: { Self.areSame($0.prefix, prefix) }) {
      return own.uri.isEmpty ? nil : own.uri
    }
    return plan.uri(of: prefix)
  }

  /// Binds a prefix for an element; the address that its start tag must declare, if any.
  ///
  /// A prefix that the export does not declare gets the address that a repair gives it.
  mutating func bind(_ prefix: String, to namespace: String?) -> String? {
    let bound = uri(of: prefix)
    let wanted = namespace.flatMap { $0.isEmpty ? nil : plan.current($0) }
    if prefix.isEmpty {
      guard !Self.areSame(bound, wanted) else { return nil }
    } else {
      guard prefix != "xml", bound == nil || wanted != nil && !Self.areSame(bound, wanted) else {
        return nil
      }
    }
    let new = wanted ?? (prefix.isEmpty ? "" : StandardNamespace.uri(of: prefix))
    bindings.append((prefix, new))
    return new
  }

  /// Byte for byte, as XML compares: Swift takes composed and decomposed letters for the same.
  private static func areSame(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.utf8.elementsEqual(other.utf8)
  }
}
