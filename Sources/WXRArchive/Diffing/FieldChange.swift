package import WXRKit

/// A field of an entity that differs between two snapshots.
package struct FieldChange: Sendable {
  /// Where it is, as a JSON Pointer (RFC 6901): `/meta/3/value`.
  package var pointer: String
  /// nil where the field is new.
  package var old: JSONTree?
  /// nil where the field is gone.
  package var new: JSONTree?
  /// The key of the meta that it belongs to.
  package var metaKey: String?

  /// What differs between two entity lines; `derived` is left out, for it follows from the rest.
  package static func all(from old: JSONTree, to new: JSONTree) -> [FieldChange] {
    var comparison = TreeComparison()
    comparison.compare(old, new, at: "")
    return comparison.changes
  }
}

/// Walks through two values side by side.
private struct TreeComparison {
  var changes: [FieldChange] = []
  private var metaKey: String?

  mutating func compare(_ old: JSONTree, _ new: JSONTree, at pointer: String) {
    switch (old, new) {
    case (.object(let one), .object(let other)): compare(one, other, at: pointer)
    case (.list(let one), .list(let other)): compare(one, other, at: pointer)
    default:
      if old.canonical != new.canonical { add(pointer, old, new) }
    }
  }

  private mutating func compare(
    _ old: [(String, JSONTree)], _ new: [(String, JSONTree)], at pointer: String
  ) {
    let before = Dictionary(old) { $1 }
    let after = Dictionary(new) { $1 }
    for key in Set(before.keys).union(after.keys).sorted() {
      if pointer.isEmpty, key == "derived" { continue }
      let place = "\(pointer)/\(Self.escaped(key))"
      switch (before[key], after[key]) {
      case (.some(let one), .some(let other)): compare(one, other, at: place)
      case (let one, let other): add(place, one, other)
      }
    }
  }

  /// Lists are the same at both ends as far as they go; what lies between is paired in order.
  private mutating func compare(_ old: [JSONTree], _ new: [JSONTree], at pointer: String) {
    let before = old.map(\.canonical)
    let after = new.map(\.canonical)
    let start = zip(before, after).prefix { $0 == $1 }.count
    let end = zip(before.dropFirst(start).reversed(), after.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let isMeta = pointer == "/meta"
    for place in start..<max(old.count, new.count) - end {
      let one = place < old.count - end ? old[place] : nil
      let other = place < new.count - end ? new[place] : nil
      if isMeta { metaKey = (other ?? one)?["key"]?.text }
      if let one, let other {
        compare(one, other, at: "\(pointer)/\(place)")
      } else {
        add("\(pointer)/\(place)", one, other)
      }
    }
    if isMeta { metaKey = nil }
  }

  private mutating func add(_ pointer: String, _ old: JSONTree?, _ new: JSONTree?) {
    changes.append(FieldChange(pointer: pointer, old: old, new: new, metaKey: metaKey))
  }

  private static func escaped(_ key: String) -> String {
    key.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}
