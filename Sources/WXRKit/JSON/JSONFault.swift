/// Why bytes are no entity line, or no JSON at all, and where; offsets count from the start of what
/// was parsed.
package struct JSONFault: Error, Hashable {
  package var offset: Int
  package var reason: String
}

/// What is odd about a line but does not stop its reading.
struct JSONOddity: Hashable {
  enum Kind: Hashable {
    case unknownKey(String)
    case repeatedKey(String)
    case null(String)
    case unknownKind(String)
  }

  var kind: Kind
  var offset: Int
}
