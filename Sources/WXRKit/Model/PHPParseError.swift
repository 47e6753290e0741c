extension PHPValue {
  /// Why a text is no serialised PHP value, and where.
  public struct ParseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Bytes from the start of the text.
    public var offset: Int
    public var reason: Reason

    public var description: String { "at byte \(offset): \(reason.sentence)" }
  }

  /// What `unserialize()` stumbles over.
  public enum Reason: Hashable, Sendable {
    case empty
    case unknownType
    case unexpectedEnd
    /// Another byte stands where this one belongs.
    case expected(Character)
    case malformedNumber
    /// A string's length does not end at its closing quote: the usual damage of search-and-replace.
    case wrongLength
    /// A count that not even the whole rest of the text could hold.
    case wrongCount
    case malformedKey
    case malformedEscape
    case malformedClassName
    /// A reference to a value that is not there, or not an object where it must be one.
    case danglingReference
    /// An `E:`: PHP reads it only where the enumeration's class is loaded.
    case enumeration
    case tooDeep
    /// References repeat more than ``Limits/phpRepetition`` allows.
    case tooMuchRepetition

    var sentence: String {
      switch self {
      case .empty: "the text is empty"
      case .unknownType: "no type of PHP value begins so"
      case .unexpectedEnd: "the text ends too early"
      case .expected(let character): "`\(character)` is missing"
      case .malformedNumber: "this is not a number"
      case .wrongLength: "the length of the string is wrong"
      case .wrongCount: "the count is larger than the text"
      case .malformedKey: "a key must be an integer or a string"
      case .malformedEscape: "`\\` must be followed by two hexadecimal digits"
      case .malformedClassName: "this is not the name of a class"
      case .danglingReference: "the reference points to nothing"
      case .enumeration: "an enumeration needs the class it belongs to"
      case .tooDeep: "arrays and objects are nested too deeply"
      case .tooMuchRepetition: "references repeat too much"
      }
    }
  }
}
