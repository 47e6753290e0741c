import WXRContent
import WXRKit

/// What is wrong with a value that looks serialised.
enum SerializedFlaw: CustomStringConvertible {
  case malformed(PHPValue.ParseError)
  /// It begins as an array or object does, and does not end so.
  case cut
  /// A text that is an array or object in serialised form. Shorter ones (`N;`) are what WordPress
  /// makes of a text that looks serialised.
  case twice

  /// nil for plain text, for sound values, for what only PHP can judge, and for what WXR414 tells.
  init?(_ value: String) {
    guard value.beginsSerialized, !SerializedGlance.isSound(value) else { return nil }
    guard PHPValue.isSerialized(value) else {
      guard value.beginsAsArray, !SlashedText.isSlashed(value) else { return nil }
      self = .cut
      return
    }
    do throws(PHPValue.ParseError) {
      guard let inner = try PHPValue(serialized: value).text, inner.beginsAsArray,
        PHPValue.isSerialized(inner)
      else { return nil }
      self = .twice
    } catch {
      switch error.reason {
      case .enumeration, .tooDeep, .tooMuchRepetition: return nil
      default: break
      }
      if SlashedText.isSlashed(value) { return nil }
      self = .malformed(error)
    }
  }

  var description: String {
    switch self {
    case .malformed(let error):
      "cannot be unserialised: at byte \(error.offset) \(Self.said(error))"
    case .cut: "begins as a serialised array does, but is cut off"
    case .twice: "is serialised twice"
    }
  }

  private static func said(_ error: PHPValue.ParseError) -> String {
    let words = error.description
    guard let start = words.utf8.firstIndex(of: UInt8(ascii: ":")) else { return words }
    return String(words[start...].dropFirst(2))
  }
}

extension String {
  /// Whether the first bytes are those of a serialised value, behind blanks if need be.
  fileprivate var beginsSerialized: Bool {
    var start = utf8.makeIterator()
    while let byte = start.next() {
      if byte <= 0x20 { continue }
      switch byte {
      case UInt8(ascii: "a"), UInt8(ascii: "O"), UInt8(ascii: "s"), UInt8(ascii: "E"),
        UInt8(ascii: "b"), UInt8(ascii: "i"), UInt8(ascii: "d"):
        return start.next() == UInt8(ascii: ":")
      default: return false
      }
    }
    return false
  }

  /// `a:1:{i:`, `a:1:{s:` or `O:8:"`
  fileprivate var beginsAsArray: Bool {
    let bytes = Array(utf8.prefix(64).drop { $0 <= 0x20 })
    guard bytes.count > 6, bytes[1] == UInt8(ascii: ":") else { return false }
    let rest = bytes[2...].drop(while: \.isDigit)
    guard rest.startIndex > 2 else { return false }
    return switch bytes[0] {
    case UInt8(ascii: "a"): rest.starts(with: ":{i:".utf8) || rest.starts(with: ":{s:".utf8)
    case UInt8(ascii: "O"): rest.starts(with: ":\"".utf8)
    default: false
    }
  }
}
