import WXRKit

/// An end tag is missing, crossed, cut, or ends nothing.
///
/// **Why it matters.** Files that were cut or joined by hand have it, and files of a version
/// control system with marks of a conflict. Strict parsers stop there.
///
/// **Bad**
/// ```xml
/// <item><title>Tides</title>
/// <item><title>Storms</title></item>
/// ```
/// **Good**
/// ```xml
/// <item><title>Tides</title></item>
/// <item><title>Storms</title></item>
/// ```
/// **What to do.** Export again instead of editing the file; resolve the conflict if there is one.
///
/// **Fix.** Inferred: by what may stand in what. Items never nest, fields hold text only, and a
/// meta holds a key and a value.
///
/// The reader finds it, whatever command reads the file.
package struct MismatchedTag: Rule {
  package static let facts = RuleFacts("WXR107", .error, fix: .inferred, in: [.import, .convert])

  package init() {}
}
