/// A string as PHP has it: bytes of no promised encoding, NULs included.
public struct PHPString: Hashable, Sendable {
  public var bytes: [UInt8]

  public init(bytes: [UInt8]) { self.bytes = bytes }

  public init(_ text: String) { bytes = Array(text.utf8) }

  /// The text, or nil where the bytes are not UTF-8.
  public var text: String? { String(validating: bytes, as: UTF8.self) }
}

extension PHPString: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension PHPString: CustomStringConvertible {
  /// The text; bytes that are not UTF-8 show as U+FFFD.
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}
