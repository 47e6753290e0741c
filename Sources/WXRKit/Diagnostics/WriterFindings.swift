extension Diagnostic.Code {
  /// A name that no element or attribute of XML can have.
  public static let unfitName = Self(rawValue: "WXR915")
  /// A comment that follows no item.
  public static let commentWithoutItem = Self(rawValue: "WXR916")
  /// A further export in what is written as one.
  public static let joinedExport = Self(rawValue: "WXR917")
}

/// The findings of the writer of WXR, each worded once: entities of an export have none of them.
extension Diagnostic {
  static func unfitName(_ name: String, writtenAs fitting: String) -> Self {
    Self(
      code: .unfitName, severity: .warning,
      message: "No element or attribute of XML can be called “\(Excerpt(name))”.",
      action: "written as \(fitting)")
  }

  static func commentWithoutItem(_ comment: Comment) -> Self {
    let id = comment.id.map { " \($0)" } ?? ""
    return Self(
      code: .commentWithoutItem, severity: .error,
      message: "The comment\(id) follows no item.", action: "written in an item of its own")
  }

  static func joinedExport(_ site: Site) -> Self {
    let name = Excerpt(site.baseBlogURL ?? site.link ?? site.title ?? "")
    return Self(
      code: .joinedExport, severity: .info,
      message: "A further export begins here: \(name).",
      action: "added to the same channel, without its title, addresses, version and image")
  }
}
