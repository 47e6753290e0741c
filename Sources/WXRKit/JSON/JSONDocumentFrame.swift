/// Steps through `{"entities":[…],"schema":"wxr-entities/1"}`, whose keys may come in any order and
/// with any white space.
struct JSONDocumentFrame {
  private enum State {
    case start
    case betweenKeys
    case inList(isFirst: Bool)
    case end
  }

  private var state = State.start

  /// Whether bytes are the start of such a document, and not of a line of NDJSON.
  static func isStart(_ bytes: [UInt8]) -> Bool {
    var parser = JSONParser(bytes, depth: 2)
    do throws(JSONFault) {
      try parser.beginObject()
      var key = try parser.nextKey()
      if key == "schema" {
        try parser.skipValue()
        key = try parser.nextKey()
      }
      return key == "entities"
    } catch {
      return false
    }
  }

  /// The bytes of the next member of `entities`; nil at the end of the document.
  mutating func next(
    _ input: inout JSONInput<some ByteSource & ~Copyable>, _ diagnostics: inout Diagnostics
  ) throws(ReadError) -> ([UInt8], offset: Int)? {
    while true {
      switch state {
      case .start:
        try Self.expect("{", &input)
        state = .betweenKeys
      case .betweenKeys: try member(&input, &diagnostics)
      case .inList(let isFirst):
        if let entity = try entity(&input, isFirst: isFirst) { return entity }
      case .end:
        guard try input.peek() == nil else {
          throw Self.fault("the document has ended", input.offset)
        }
        return nil
      }
    }
  }

  private mutating func entity(
    _ input: inout JSONInput<some ByteSource & ~Copyable>, isFirst: Bool
  ) throws(ReadError) -> ([UInt8], offset: Int)? {
    if try Self.skip("]", &input) {
      try endMember(&input)
      return nil
    }
    if !isFirst { try Self.expect(",", &input) }
    _ = try input.peek()
    let offset = input.offset
    state = .inList(isFirst: false)
    return (try input.value(), offset)
  }

  /// One key of the document and, unless it is `entities`, its value.
  private mutating func member(
    _ input: inout JSONInput<some ByteSource & ~Copyable>, _ diagnostics: inout Diagnostics
  ) throws(ReadError) {
    _ = try input.peek()
    let offset = input.offset
    let key = try Self.string(&input)
    try Self.expect(":", &input)
    switch key {
    case "entities":
      try Self.expect("[", &input)
      state = .inList(isFirst: true)
    case "schema":
      let schema = try Self.string(&input)
      guard schema == EntitySchema.name else {
        throw Self.fault(EntitySchema.refusal(of: schema), offset)
      }
      try endMember(&input)
    default:
      _ = try input.value()
      diagnostics.add(Diagnostic(JSONOddity(kind: .unknownKey(key), offset: offset), from: 0))
      try endMember(&input)
    }
  }

  private mutating func endMember(
    _ input: inout JSONInput<some ByteSource & ~Copyable>
  ) throws(ReadError) {
    if try Self.skip(",", &input) {
      state = .betweenKeys
    } else {
      try Self.expect("}", &input)
      state = .end
    }
  }

  private static func string(
    _ input: inout JSONInput<some ByteSource & ~Copyable>
  ) throws(ReadError) -> String {
    let offset = input.offset
    var parser = JSONParser(try input.value(), depth: 1)
    do throws(JSONFault) {
      return try parser.string()
    } catch {
      throw fault(error.reason, offset)
    }
  }

  private static func skip(
    _ mark: Unicode.Scalar, _ input: inout JSONInput<some ByteSource & ~Copyable>
  ) throws(ReadError) -> Bool {
    guard try input.peek() == UInt8(ascii: mark) else { return false }
    input.take()
    return true
  }

  private static func expect(
    _ mark: Unicode.Scalar, _ input: inout JSONInput<some ByteSource & ~Copyable>
  ) throws(ReadError) {
    guard try skip(mark, &input) else { throw fault("`\(mark)` is missing", input.offset) }
  }

  private static func fault(_ reason: String, _ offset: Int) -> ReadError {
    ReadError(
      .malformed, "The document of entities is damaged: \(reason). Write the file anew.",
      location: SourceLocation(offset: offset))
  }
}
