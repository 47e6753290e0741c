package import WXRKit

/// What the beginning of an export tells: of which site it is, and when it was made.
package struct ExportHead: Sendable {
  /// nil where it says no address.
  package let site: ObjectID?
  /// Seconds since 1970 UTC; nil where it says no date.
  package let exportedAt: Int?

  /// Reads up to the first entity.
  package init(_ export: Export) throws(ReadError) {
    var reader = try EntityReader(export)
    guard case .site(let facts)? = try reader.next() else {
      site = nil
      exportedAt = nil
      return
    }
    site = facts.derivedURL.map { ObjectID($0) }
    exportedAt = facts.exportedAt?.secondsSinceEpoch
  }
}
