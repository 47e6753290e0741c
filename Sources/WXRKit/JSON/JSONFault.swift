/// Why bytes are no entity line, and where; offsets count from the start of what was parsed.
struct JSONFault: Error, Hashable {
  var offset: Int
  var reason: String
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
