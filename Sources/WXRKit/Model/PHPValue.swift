/// What PHP's `serialize()` wrote into a meta value, an option or a term description, as a tree.
///
/// ```swift
/// let sizes = try PHPValue(serialized: #"a:1:{s:5:"width";i:1200;}"#)
/// sizes["width"]?.int   // 1200
/// ```
/// Nothing is ever instantiated: an object is the name of its class and its properties. What a
/// value shares with another (`R:` and `r:`) is copied, a value that holds itself is cut with
/// ``recursion``. It reads what PHP 8.2's `unserialize()` reads, text after the value included.
public enum PHPValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(PHPString)
  /// PHP's ordered map: a list is one whose keys are 0, 1, 2…
  case array([Entry])
  case object(Object)
  /// Where a value would hold itself.
  case recursion

  /// A key of an array with its value. Keys are unique: the last value of a key wins, at the
  /// place of the first.
  public struct Entry: Hashable, Sendable {
    public var key: Key
    public var value: PHPValue

    public init(_ key: Key, _ value: PHPValue) {
      self.key = key
      self.value = value
    }
  }

  /// A key of an array. As in PHP, a string that is a decimal integer is that integer.
  public enum Key: Hashable, Sendable {
    case int(Int)
    case string(PHPString)
  }

  /// An object: never of a Swift class, whatever its name says.
  public struct Object: Hashable, Sendable {
    public var className: PHPString
    public var properties: [Property]
    /// What a class with its own format (`C:`) wrote; nil for all others.
    public var opaque: PHPString?

    public init(_ className: PHPString, _ properties: [Property] = [], opaque: PHPString? = nil) {
      self.className = className
      self.properties = properties
      self.opaque = opaque
    }
  }

  /// A property of an object. Names of private (`\0Class\0name`) and protected (`\0*\0name`)
  /// properties keep PHP's marks.
  public struct Property: Hashable, Sendable {
    public var name: PHPString
    public var value: PHPValue

    public init(_ name: PHPString, _ value: PHPValue) {
      self.name = name
      self.value = value
    }
  }
}

extension PHPValue {
  /// The integer of an `i:`; nil for all else, a string of digits too.
  public var int: Int? {
    if case .int(let value) = self { value } else { nil }
  }

  /// The text of an `s:`; nil for all else and for bytes that are not UTF-8.
  public var text: String? {
    if case .string(let value) = self { value.text } else { nil }
  }

  /// The number that a plugin meant, written as an integer, a decimal or a string of digits.
  public var number: Double? {
    switch self {
    case .int(let value): Double(value)
    case .double(let value): value
    case .string(let value): value.text.flatMap(Double.init)
    default: nil
    }
  }

  /// The entries of an array; nil for all else.
  public var entries: [Entry]? {
    if case .array(let entries) = self { entries } else { nil }
  }

  /// The value under a key of an array or of a property's name. Linear in the number of entries.
  public subscript(key: PHPString) -> PHPValue? {
    switch self {
    case .array(let entries): entries.first { $0.key == .string(key) }?.value
    case .object(let object): object.properties.first { $0.name == key }?.value
    default: nil
    }
  }

  /// The value under an integer key of an array. Linear in the number of entries.
  public subscript(key: Int) -> PHPValue? {
    entries?.first { $0.key == .int(key) }?.value
  }
}
