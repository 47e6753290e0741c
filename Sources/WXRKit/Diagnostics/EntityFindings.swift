extension Diagnostic.Code {
  /// A key of entity JSON that this version does not know.
  public static let unknownKey = Self(rawValue: "WXR901")
  /// A key of entity JSON that stands twice in one object.
  public static let repeatedKey = Self(rawValue: "WXR902")
  /// `null` in entity JSON, where an absent key is no value.
  public static let nullValue = Self(rawValue: "WXR903")
  /// A line of entity JSON of a kind that this version does not know.
  public static let unknownKind = Self(rawValue: "WXR904")
}

/// The findings of the reader of entity JSON, each worded once.
extension Diagnostic {
  init(_ oddity: JSONOddity, from start: Int) {
    let location = SourceLocation(offset: start + oddity.offset)
    switch oddity.kind {
    case .unknownKey(let key): self = .unknownKey(key, at: location)
    case .repeatedKey(let key): self = .repeatedKey(key, at: location)
    case .null(let key): self = .nullValue(of: key, at: location)
    case .unknownKind(let kind): self = .unknownKind(kind, at: location)
    }
  }

  static func unknownKey(_ key: String, at location: SourceLocation) -> Self {
    Self(
      code: .unknownKey, severity: .warning,
      message: "Entity JSON has no key \(Excerpt(key)) here.", action: "passed over",
      location: location)
  }

  static func repeatedKey(_ key: String, at location: SourceLocation) -> Self {
    Self(
      code: .repeatedKey, severity: .warning,
      message: "The key \(Excerpt(key)) stands twice in one object.", action: "last one taken",
      location: location)
  }

  static func nullValue(of key: String, at location: SourceLocation) -> Self {
    Self(
      code: .nullValue, severity: .warning,
      message: "The key \(Excerpt(key)) is null; a value that is not there has no key.",
      action: "read as absent", location: location)
  }

  static func unknownKind(_ kind: String, at location: SourceLocation) -> Self {
    Self(
      code: .unknownKind, severity: .warning,
      message: "Nobody knows entities of kind \(Excerpt(kind)).", action: "passed over",
      location: location)
  }
}
