/// An item's or a term's name in addresses, decoded: `日本`, not `%e6%97%a5%e6%9c%ac`.
///
/// It is text of the export and may hold anything; a file name is made of it by ``PathComponent``.
package struct Slug: Hashable, Sendable {
  package let text: String

  /// The slug as WordPress stores it (`post_name`, `nicename`).
  package init(stored: String) { text = PercentEncoding.decoded(stored) }

  /// The slug that WordPress would make of a title; empty where a title has no letters.
  package init(title: String, language: String? = nil) {
    text = PercentEncoding.decoded(TitleSlug(title, language: language).text)
  }

  package var isEmpty: Bool { text.isEmpty }
}

extension Slug {
  /// Whether it would mean a place outside if it were used as a path as it is.
  var isEscape: Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    let hasDrive = parts.count > 1 && parts[0].hasSuffix(":")
    return parts.contains("..") || hasDrive || text.unicodeScalars.contains("\0")
      || (parts.count > 1 && parts[0].isEmpty && parts.last?.isEmpty == false)
  }
}
