import WXRKit

// Codes from WXR901 on are of conversions; the others are rules that the validator knows too.
extension Diagnostic {
  /// Two items want one path.
  static func pathClash(_ item: IndexedItem, wanted: String, got: String) -> Self {
    Self(
      code: .init(rawValue: "WXR912"), severity: .warning,
      message: "Another item has the path of \(item.name.printable): \(wanted.printable).",
      action: "written as \(got)")
  }

  /// No file can have the slug as its name.
  static func nameChanged(_ item: IndexedItem, got: String) -> Self {
    Self(
      code: .init(rawValue: "WXR913"), severity: .info,
      message: "The slug of \(item.name.printable) cannot be a file name on every system.",
      action: "written as \(got)")
  }

  /// The slug means a place outside the output folder.
  static func pathEscape(_ item: IndexedItem, got: String) -> Self {
    Self(
      code: .init(rawValue: "WXR703"), severity: .error,
      message: "The slug of \(item.name.printable) would lead out of the output folder.",
      action: "written as \(got)")
  }

  static func dateGuessed(_ item: IndexedItem) -> Self {
    Self(
      code: .init(rawValue: "WXR914"), severity: .warning,
      message: "\(item.name.printable) has a local time, and no item tells the site's time zone.",
      action: "taken as UTC")
  }

  static func parentMissing(_ item: IndexedItem) -> Self {
    Self(
      code: .init(rawValue: "WXR302"), severity: .warning,
      message: "The parent \(item.parent) of \(item.name.printable) is not in the export.",
      action: "written at the top")
  }

  static func parentLoop(_ item: IndexedItem) -> Self {
    Self(
      code: .init(rawValue: "WXR303"), severity: .error,
      message: "\(item.name.printable) is its own ancestor, or has too many.",
      action: "written at the top")
  }

  static func featuredImageMissing(_ item: IndexedItem, id: String) -> Self {
    Self(
      code: .init(rawValue: "WXR603"), severity: .warning,
      message: "The featured image \(id.printable) of \(item.name.printable) is not in the export.",
      action: "left out")
  }
}

extension String {
  /// Text of an export as part of a message: one line, no controls, not too long.
  var printable: String {
    if utf8.count <= 120, utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    let cut = unicodeScalars.prefix(120).map { scalar in
      scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: cut)
    return String(text)
  }
}
