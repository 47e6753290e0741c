extension Diagnostic.Code {
  public static let wrappedContainer = Self(rawValue: "WXR002")
  public static let escapedExport = Self(rawValue: "WXR005")
  /// A BOM that is not at the start.
  public static let strayBOM = Self(rawValue: "WXR008")
  public static let blankBeforeDeclaration = Self(rawValue: "WXR009")
  public static let junkBeforeDocument = Self(rawValue: "WXR010")
  public static let phpOutput = Self(rawValue: "WXR011")
  public static let truncated = Self(rawValue: "WXR012")
  public static let nulByte = Self(rawValue: "WXR013")
  public static let forbiddenCharacter = Self(rawValue: "WXR014")
  public static let invalidUTF8 = Self(rawValue: "WXR015")
  public static let encodingMismatch = Self(rawValue: "WXR016")
  public static let brokenCDATA = Self(rawValue: "WXR101")
  public static let bareAmpersand = Self(rawValue: "WXR102")
  public static let undeclaredEntity = Self(rawValue: "WXR103")
  public static let strayAngleBracket = Self(rawValue: "WXR104")
  public static let damagedAttribute = Self(rawValue: "WXR105")
  public static let markupInTextField = Self(rawValue: "WXR106")
  public static let mismatchedTag = Self(rawValue: "WXR107")
  public static let undeclaredPrefix = Self(rawValue: "WXR108")
  public static let unusualNamespace = Self(rawValue: "WXR109")
  public static let concatenatedDocuments = Self(rawValue: "WXR110")
  public static let oversizedNode = Self(rawValue: "WXR111")
  public static let reindentedDocument = Self(rawValue: "WXR112")
  public static let misplacedElement = Self(rawValue: "WXR209")
  public static let notRSSChannel = Self(rawValue: "WXR201")
  public static let nonstandardWrapper = Self(rawValue: "WXR205")
  public static let itemFieldMissing = Self(rawValue: "WXR207")
  public static let repeatedField = Self(rawValue: "WXR208")
  public static let unknownElement = Self(rawValue: "WXR210")
  public static let doctype = Self(rawValue: "WXR701")
  public static let externalReference = Self(rawValue: "WXR702")
  /// A fault of ours: places of tags and tags themselves no longer agree, or libxml2 met something
  /// that the repair stage should have mended.
  public static let internalFault = Self(rawValue: "WXR000")
}

/// The findings of the reader, each worded once.
extension Diagnostic {
  static func strayBOM(at location: SourceLocation) -> Self {
    Self(
      code: .strayBOM, severity: .error,
      message: "A byte order mark stands where no reader expects one.", action: "left out",
      location: location)
  }

  static func blankBeforeDeclaration(at location: SourceLocation) -> Self {
    Self(
      code: .blankBeforeDeclaration, severity: .error,
      message: "Blank lines or spaces stand before the XML declaration.", action: "left out",
      location: location)
  }

  static func junkBeforeDocument(_ start: String, at location: SourceLocation) -> Self {
    Self(
      code: .junkBeforeDocument, severity: .error,
      message: "Something that is not the export stands before it: \(Excerpt(start)).",
      action: "left out", location: location)
  }

  static func junkAfterDocument(_ start: String, at location: SourceLocation) -> Self {
    Self(
      code: .truncated, severity: .error,
      message: "Something that is not the export follows its end: \(Excerpt(start)).",
      action: "left out", location: location)
  }

  static func truncated(_ detail: String, at location: SourceLocation) -> Self {
    Self(
      code: .truncated, severity: .error,
      message: "The export breaks off: \(detail). What follows was never written or is lost.",
      action: "what was open is closed", location: location)
  }

  static func wrappedContainer() -> Self {
    Self(
      code: .wrappedContainer, severity: .info,
      message: "The export lies in a container such as a zip.", action: "read through it")
  }

  static func damagedContainer(_ reason: String, after count: Int) -> Self {
    Self(
      code: .truncated, severity: .error,
      message: "The container is damaged after \(count) bytes (\(reason)). Download it again.",
      action: "what could be unpacked is read")
  }

  static func lateDeclaration(at location: SourceLocation) -> Self {
    Self(
      code: .blankBeforeDeclaration, severity: .error,
      message: "Something stands before the XML declaration.", action: "declaration left out",
      location: location)
  }

  static func pageInDocument(_ start: String, at location: SourceLocation) -> Self {
    Self(
      code: .truncated, severity: .error,
      message: "A web page stands in the export, as servers print when they fail: "
        + "\(Excerpt(start)). What it took the place of is lost.",
      action: "left out", location: location)
  }

  static func phpOutputBetween(_ start: String, at location: SourceLocation) -> Self {
    Self(
      code: .phpOutput, severity: .warning,
      message: "A message of PHP's or stray HTML stands between elements: \(Excerpt(start)).",
      action: "left out", location: location)
  }

  static func browserMark(at location: SourceLocation) -> Self {
    Self(
      code: .escapedExport, severity: .error,
      message: "The file was copied from a browser, which shows hyphens before elements.",
      action: "left out", location: location)
  }

  static func escapedExport() -> Self {
    Self(
      code: .escapedExport, severity: .error,
      message: "The whole file is escaped once more, as a browser's view of its source is.",
      action: "unescaped once")
  }

  static func halfItem(at location: SourceLocation) -> Self {
    Self(
      code: .truncated, severity: .error,
      message: "The end of the file cuts this item.", action: "kept as far as it goes",
      location: location)
  }

  static func forbiddenCharacter(_ scalar: UInt32, at location: SourceLocation?) -> Self {
    Self(
      code: scalar == 0 ? .nulByte : .forbiddenCharacter, severity: .error,
      message: "The character \(Excerpt.codePoint(scalar)) may not stand in XML.",
      action: CharacterClass.separatesWords(scalar) ? "read as a space" : "left out",
      location: location)
  }

  static func invalidUTF8(_ action: String, at location: SourceLocation) -> Self {
    Self(
      code: .invalidUTF8, severity: .error, message: "These bytes are not UTF-8.", action: action,
      location: location)
  }

  static func encodingMismatch(_ message: String, readAs encoding: String) -> Self {
    Self(
      code: .encodingMismatch, severity: .error, message: message, action: "read as \(encoding)")
  }

  static func brokenCDATA(at location: SourceLocation) -> Self {
    Self(
      code: .brokenCDATA, severity: .error,
      message: "“]]>” stands inside a value, where XML ends it.", action: "kept in the value",
      location: location)
  }

  static func bareAmpersand(at location: SourceLocation) -> Self {
    Self(
      code: .bareAmpersand, severity: .error, message: "“&” stands alone, without its “amp;”.",
      action: "read as an ampersand", location: location)
  }

  static func undeclaredEntity(_ name: String, known: Bool, at location: SourceLocation) -> Self {
    Self(
      code: .undeclaredEntity, severity: .error,
      message: "“&\(Excerpt(name));” is not known to XML.",
      action: known ? "read as HTML reads it" : "kept as it is written", location: location)
  }

  static func strayAngleBracket(at location: SourceLocation) -> Self {
    Self(
      code: .strayAngleBracket, severity: .error, message: "“<” stands in text and starts no tag.",
      action: "read as text", location: location)
  }

  static func damagedAttribute(_ tag: String, at location: SourceLocation) -> Self {
    Self(
      code: .damagedAttribute, severity: .error,
      message: "The attributes of <\(Excerpt(tag))> are damaged.",
      action: "read by what they are meant to be", location: location)
  }

  static func markupInTextField(_ field: String, at location: SourceLocation) -> Self {
    Self(
      code: .markupInTextField, severity: .error,
      message: "<\(Excerpt(field))> holds markup where text belongs.", action: "read as text",
      location: location)
  }

  static func phpOutput(in field: String, at location: SourceLocation) -> Self {
    Self(
      code: .phpOutput, severity: .warning,
      message: "Markup stands beside the value of <\(Excerpt(field))>.", action: "left out",
      location: location)
  }

  static func mismatchedTag(_ what: String, action: String, at location: SourceLocation) -> Self {
    Self(
      code: .mismatchedTag, severity: .error, message: what, action: action, location: location)
  }

  static func undeclaredPrefix(_ prefix: String, at location: SourceLocation?) -> Self {
    Self(
      code: .undeclaredPrefix, severity: .warning,
      message: "The prefix “\(Excerpt(prefix))” is used without a namespace.",
      action: "read by its name", location: location)
  }

  static func unusualNamespace(
    _ uri: String, prefix: String, isForeign: Bool, at location: SourceLocation?
  ) -> Self {
    Self(
      code: .unusualNamespace, severity: isForeign ? .warning : .info,
      message: "The prefix “\(Excerpt(prefix))” stands for the unusual address \(Excerpt(uri)).",
      action: "read by its name", location: location)
  }

  static func concatenatedDocuments(at location: SourceLocation) -> Self {
    Self(
      code: .concatenatedDocuments, severity: .error,
      message: "A further document begins before this one has ended, or after it.",
      action: "read as a further export", location: location)
  }

  static func oversizedNode(_ what: String, action: String, at location: SourceLocation) -> Self {
    Self(
      code: .oversizedNode, severity: .error, message: what, action: action, location: location)
  }

  static func xmlVersion(at location: SourceLocation) -> Self {
    Self(
      code: .oversizedNode, severity: .warning, message: "The file calls itself XML 1.1.",
      action: "read as XML 1.0", location: location)
  }

  static func longSection(at location: SourceLocation) -> Self {
    Self(
      code: .oversizedNode, severity: .warning,
      message: "A value is so long that other parsers stop at it.",
      action: "divided into several sections", location: location)
  }

  static func doubleHyphen(at location: SourceLocation) -> Self {
    Self(
      code: .oversizedNode, severity: .warning,
      message: "Two hyphens stand inside a comment, where XML forbids them.",
      action: "passed over", location: location)
  }

  static func earlyEnd(_ name: String, at location: SourceLocation) -> Self {
    Self(
      code: .notRSSChannel, severity: .error,
      message: "</\(name)> stands before the end of what belongs inside.", action: "left out",
      location: location)
  }

  static func furtherFact(at location: SourceLocation) -> Self {
    Self(
      code: .concatenatedDocuments, severity: .error,
      message: "A further document tells its own title, address or version.",
      action: "left out, for the channel has its own", location: location)
  }

  static func notRSSChannel(_ what: String, at location: SourceLocation?) -> Self {
    Self(
      code: .notRSSChannel, severity: .error, message: what, action: "read as if it stood there",
      location: location)
  }

  static func nonstandardWrapper(_ name: String, at location: SourceLocation?) -> Self {
    Self(
      code: .nonstandardWrapper, severity: .info, message: "<\(name)> is not WordPress's own.",
      action: "read as the standard element", location: location)
  }

  static func itemFieldMissing(_ field: String, at location: SourceLocation?) -> Self {
    Self(
      code: .itemFieldMissing, severity: .error, message: "The item has no \(field).",
      location: location)
  }

  static func repeatedField(_ name: String, at location: SourceLocation?) -> Self {
    Self(
      code: .repeatedField, severity: .warning, message: "<\(Excerpt(name))> stands here twice.",
      action: "the first one counts, further ones are kept aside", location: location)
  }

  static func unknownElement(_ name: String, isWXR: Bool, at location: SourceLocation?) -> Self {
    Self(
      code: .unknownElement, severity: isWXR ? .warning : .info,
      message: "<\(Excerpt(name))> is none of WordPress's elements.", action: "kept as it is",
      location: location)
  }

  static func misplacedElement(_ name: String, at location: SourceLocation?) -> Self {
    Self(
      code: .misplacedElement, severity: .warning,
      message: "<\(Excerpt(name))> does not belong here.", action: "kept as it is",
      location: location)
  }

  static func reindentedDocument(at location: SourceLocation?) -> Self {
    Self(
      code: .reindentedDocument, severity: .info,
      message: "White space stands around CDATA sections, as formatters put it.",
      action: "left out", location: location)
  }

  static func doctype(declaresEntities: Bool, at location: SourceLocation) -> Self {
    Self(
      code: .doctype, severity: .error,
      message: declaresEntities
        ? "The file declares entities of its own, which are never expanded."
        : "The file has a DOCTYPE, which no export needs.",
      action: "left out", location: location)
  }

  static func outerFile(at location: SourceLocation) -> Self {
    Self(
      code: .externalReference, severity: .error,
      message: "The DOCTYPE names another file that is to be loaded.",
      action: "left out, nothing is loaded", location: location)
  }

  static func processingInstruction(_ name: String, at location: SourceLocation) -> Self {
    Self(
      code: .externalReference, severity: .error,
      message: "The instruction <?\(Excerpt(name))?> belongs to no export.",
      action: "left out, nothing is loaded", location: location)
  }

  static func internalFault(_ what: String, at location: SourceLocation?) -> Self {
    Self(
      code: .internalFault, severity: .error, message: "A fault of wxr's own: \(what).",
      location: location)
  }
}
