import WXRContent
package import WXRKit

/// A meta value holds a serialised PHP object of a named class.
///
/// **Why it matters.** Where PHP reads such a value, it makes an object of that class and may run
/// its code: the usual way to take over a site by an import. Objects of `stdClass`, which page
/// builders store, hold data only and are a note.
///
/// **Bad**
/// ```xml
/// <wp:meta_value><![CDATA[O:12:"My_Gadget_ab":0:{}]]></wp:meta_value>
/// ```
/// **Good**
/// ```xml
/// <wp:meta_value><![CDATA[a:1:{s:5:"width";i:640;}]]></wp:meta_value>
/// ```
/// **What to do.** Look whether a plugin of the site owns the class. If none does, do not import
/// the file; if one does, import only where that plugin is up to date.
///
/// **Fix.** None: without the class nobody knows what the value means. `wxr` never makes objects.
package struct SerializedObject: Rule {
  package static let facts = RuleFacts("WXR704", .warning, fix: .none, in: .import)
  package static let subjects: Subjects = [.items, .comments, .terms]

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    look(item.meta, &report)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    look(comment.meta, &report)
  }

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    look(term.meta, &report)
  }

  private func look(_ metas: [Meta], _ report: inout RuleReport) {
    for index in metas.indices {
      guard let value = metas[index].value, value.mayHoldObject,
        let tree = try? PHPValue(serialized: value)
      else { continue }
      let classes = ClassNames(tree)
      if !classes.named.isEmpty {
        report.add(
          "The value holds PHP objects of \(classes.text), whose code can run where it is read.",
          at: .metaValue(index))
      } else if classes.hasPlain {
        report.add(
          "The value holds PHP objects without a class of their own.", at: .metaValue(index),
          severity: .info)
      }
    }
  }
}

extension String {
  /// Whether it begins as a serialised value does and has the mark of an object.
  fileprivate var mayHoldObject: Bool {
    look { view in
      let start = view.afterBlanks(0)
      guard view[start + 1] == UInt8(ascii: ":"), view.count >= 8 else { return false }
      switch view[start] {
      case UInt8(ascii: "O"), UInt8(ascii: "C"): return true
      case UInt8(ascii: "a"):
        return view.place(of: "O:", from: start) != nil || view.place(of: "C:", from: start) != nil
      default: return false
      }
    }
  }
}

/// The classes of the objects in a value.
private struct ClassNames {
  /// Each once, in the order of the value.
  private(set) var named: [String] = []
  private(set) var hasPlain = false

  init(_ value: PHPValue) {
    var waiting = [value]
    while let next = waiting.popLast() {
      switch next {
      case .array(let entries): waiting += entries.reversed().map(\.value)
      case .object(let object):
        add(object.className)
        waiting += object.properties.reversed().map(\.value)
      default: break
      }
    }
  }

  private mutating func add(_ name: PHPString) {
    let text = name.description
    switch text.lowercased() {
    case "stdclass", "__php_incomplete_class": hasPlain = true
    default: if named.count < 10, !named.contains(text) { named.append(text) }
    }
  }

  var text: String {
    let shown = named.prefix(3).map { "“\(ShownText($0, limit: 60))”" }
    return shown.joined(separator: ", ") + (named.count > 3 ? " and others" : "")
  }
}
