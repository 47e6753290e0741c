/// A path inside an object, content's or logical: elements joined by `/` (OCFL 1.1 §3.5.2).
///
/// Paths are equal where their bytes are: Swift's own comparison of texts holds two spellings of é
/// for the same, file systems do not.
package struct StoredPath: Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package var elements: [Substring] {
    text.split(separator: "/", omittingEmptySubsequences: false)
  }

  package var parent: StoredPath? {
    text.utf8.lastIndex(of: UInt8(ascii: "/")).map { StoredPath(String(text[..<$0])) }
  }

  package var name: String { text.split(separator: "/").last.map(String.init) ?? text }

  /// What is wrong with it: nothing, for a path that is safe to open.
  package var fault: Fault? {
    if text.utf8.first == UInt8(ascii: "/") || text.utf8.last == UInt8(ascii: "/") {
      return .edge
    }
    if text.utf8.contains(0) { return .nul }
    let isOdd = elements.contains { $0.isEmpty || $0 == "." || $0 == ".." }
    return isOdd ? .element : nil
  }

  package enum Fault: Hashable, Sendable {
    /// It begins or ends with a slash.
    case edge
    /// An element is empty, `.` or `..`.
    case element
    /// A NUL, where a path ends for the system.
    case nul
  }
}

extension StoredPath: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension StoredPath: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension StoredPath: ExpressibleByStringLiteral, CustomStringConvertible {
  package init(stringLiteral value: String) { self.init(value) }
  package var description: String { text }
}
