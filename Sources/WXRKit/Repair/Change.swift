/// A change that a repair makes to a document's bytes.
public struct Change: Sendable {
  /// What it mends, with its place in the original bytes.
  public var finding: Diagnostic
  /// How many original bytes it takes the place of.
  public var length: Int
  /// From 1; columns count code points.
  public var line: Int
  public var column: Int
  /// The bytes before, as UTF-8 where the document has another encoding.
  public var before: [UInt8]
  public var after: [UInt8]
  public var kind: Kind

  /// What is done with the bytes.
  public enum Kind: String, Sendable {
    /// Others stand in their place.
    case mended
    /// They go.
    case dropped
    /// They stay; the change tells of them because they are not whole.
    case kept
  }
}

/// How safe a fix is.
public enum FixSafety: String, Sendable {
  /// The data is provably unchanged.
  case lossless
  /// Nothing is dropped, but a choice is made that can be wrong.
  case inferred
  /// Something goes or is replaced.
  case lossy

  /// The fixes that ``DocumentRepair`` has, by the code of what they mend.
  ///
  /// In the order of the codes; those of a family that is not named here are no fixes.
  static let table: [(code: Diagnostic.Code, safety: FixSafety)] = [
    (.escapedExport, .inferred), (.strayBOM, .lossless), (.blankBeforeDeclaration, .lossless),
    (.junkBeforeDocument, .lossless), (.phpOutput, .lossless), (.truncated, .inferred),
    (.nulByte, .lossy), (.forbiddenCharacter, .lossy), (.invalidUTF8, .inferred),
    (.encodingMismatch, .inferred), (.brokenCDATA, .inferred), (.bareAmpersand, .lossless),
    (.undeclaredEntity, .lossless), (.strayAngleBracket, .inferred),
    (.damagedAttribute, .inferred), (.markupInTextField, .lossless), (.mismatchedTag, .inferred),
    (.undeclaredPrefix, .lossless), (.unusualNamespace, .lossless),
    (.concatenatedDocuments, .lossless), (.oversizedNode, .lossless), (.notRSSChannel, .inferred),
    (.nonstandardWrapper, .lossless), (.itemFieldMissing, .inferred), (.doctype, .lossless),
    (.externalReference, .lossless),
  ]

  /// nil where there is no fix.
  public init?(of code: Diagnostic.Code) {
    guard let entry = Self.table.first(where: { $0.code == code }) else { return nil }
    self = entry.safety
  }
}
