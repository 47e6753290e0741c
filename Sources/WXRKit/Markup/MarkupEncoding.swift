/// How a text is written into an element.
enum MarkupEncoding {
  /// - Parameters:
  ///   - asSection: whether it stands in a CDATA section, as WordPress writes most texts.
  ///   - marksReturns: whether each CR is written as a reference, which every parser keeps.
  static func bytes(_ text: String, asSection: Bool, marksReturns: Bool) -> [UInt8] {
    asSection ? section(text, marksReturns: marksReturns) : escaped(text, marksReturns)
  }

  private static func section(_ text: String, marksReturns: Bool) -> [UInt8] {
    var bytes = Array("<![CDATA[".utf8)
    for byte in text.utf8 where isAllowed(byte) {
      if byte == 0x0D, marksReturns {
        bytes += "]]>&#13;<![CDATA[".utf8
      } else if byte == UInt8(ascii: ">"), bytes.suffix(2).elementsEqual("]]".utf8) {
        // As WordPress does: the section ends between the brackets and goes on in another.
        bytes += "]]><![CDATA[>".utf8
      } else {
        bytes.append(byte)
      }
    }
    return bytes + Array("]]>".utf8)
  }

  private static func escaped(_ text: String, _ marksReturns: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 where isAllowed(byte) {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case 0x0D where marksReturns: bytes += "&#13;".utf8
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// A text between the quotes of an attribute.
  static func attribute(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 where isAllowed(byte) {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#039;".utf8
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// XML has no other control characters.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
