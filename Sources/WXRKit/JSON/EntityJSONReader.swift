/// Reads entity JSON back: NDJSON, or the one document that `--to json` writes, told apart by
/// itself.
///
/// ```swift
/// var reader = EntityJSONReader(BytesSource(bytes))
/// while let entity = try reader.next() { … }
/// ```
/// What was written comes back equal. `derived` and `decoded` are passed over. Keys that nobody
/// knows, repeated keys and nulls are findings in ``diagnostics``; whatever is not JSON, or not of
/// the key's type, stops the reading. Memory is bounded by one entity, that by
/// ``Limits/jsonLength``.
public struct EntityJSONReader<Source: ByteSource & ~Copyable>: ~Copyable {
  /// What was odd so far, in order.
  public private(set) var diagnostics = Diagnostics()
  private var input: JSONInput<Source>
  private let name: String?
  private let depth: Int
  private var form: Form?
  private var count = 0

  private enum Form {
    case lines
    case document(JSONDocumentFrame)
  }

  /// - Parameter name: what the input is called in messages.
  public init(_ source: consuming Source, name: String? = nil, limits: Limits = Limits()) {
    input = JSONInput(source, limit: limits.jsonLength)
    self.name = name
    // An element is an object in a list.
    depth = 2 * limits.elementDepth + 8
  }

  /// Gives what was odd since the last call.
  mutating func takeDiagnostics() -> Diagnostics {
    defer { if !diagnostics.isEmpty { diagnostics = Diagnostics() } }
    return diagnostics
  }

  /// The next entity; nil at the end.
  public mutating func next() throws(ReadError) -> Entity? {
    do throws(ReadError) {
      return try unnamedNext()
    } catch {
      var named = error
      named.source = name
      throw named
    }
  }

  private mutating func unnamedNext() throws(ReadError) -> Entity? {
    while let (bytes, offset) = try nextBytes() {
      count += 1
      if let entity = try entity(bytes, offset: offset) { return entity }
    }
    return nil
  }

  // MARK: Frames

  private mutating func nextBytes() throws(ReadError) -> ([UInt8], offset: Int)? {
    switch try knownForm() {
    case .lines: return try nextLine()
    case .document(var frame):
      defer { form = .document(frame) }
      return try frame.next(&input, &diagnostics)
    }
  }

  private mutating func nextLine() throws(ReadError) -> ([UInt8], offset: Int)? {
    while true {
      let offset = input.offset
      guard let line = try input.line() else { return nil }
      if !line.allSatisfy(JSONParser.isSpace) { return (line, offset) }
    }
  }

  private mutating func knownForm() throws(ReadError) -> Form {
    if let form { return form }
    if try input.prefix(3) == [0xEF, 0xBB, 0xBF] {
      for _ in 0..<3 { input.take() }
    }
    _ = try input.peek()
    let isDocument = JSONDocumentFrame.isStart(try input.prefix(4096))
    let found: Form = isDocument ? .document(JSONDocumentFrame()) : .lines
    form = found
    return found
  }

  // MARK: Entities

  /// nil for a kind that nobody knows.
  private mutating func entity(_ bytes: [UInt8], offset: Int) throws(ReadError) -> Entity? {
    var parser = JSONParser(bytes, depth: depth)
    do throws(JSONFault) {
      let entity = try parser.entity()
      for oddity in parser.oddities { diagnostics.add(Diagnostic(oddity, from: offset)) }
      return entity
    } catch {
      throw ReadError(
        .malformed,
        "Entity \(count) cannot be read: \(error.reason). Write the file anew or mend this place.",
        location: SourceLocation(offset: offset + error.offset))
    }
  }
}

extension EntityJSONReader where Source: ~Copyable {
  /// Looks for the facts that follow the first export's other entities; nil where there are none.
  ///
  /// It stops at whatever it cannot read, which the reading proper will tell of. Of other kinds it
  /// reads the kind only.
  mutating func continuation() -> Site? {
    var hasSite = false
    while let bytes = try? nextBytes()?.0 {
      var parser = JSONParser(bytes, depth: depth)
      guard (try? parser.kind()) == "site" else { continue }
      parser.rewind(to: 0)
      guard case .site(let site)? = try? parser.entity() else { return nil }
      if site.isContinuation { return site }
      if hasSite { return nil }
      hasSite = true
    }
    return nil
  }
}

extension EntityJSONReader where Source == DocumentSource {
  /// How many bytes of its file the source has used up.
  mutating func inputPosition() -> Int { input.sourcePosition() }
}

extension JSONParser {
  /// One entity and nothing behind it; nil for a kind that nobody knows.
  fileprivate mutating func entity() throws(JSONFault) -> Entity? {
    let start = position
    guard let kind = try kind() else { throw fault("the key `kind` is missing", at: start) }
    rewind(to: start)
    let entity = try entity(of: kind)
    if entity == nil { oddities.append(JSONOddity(kind: .unknownKind(kind), offset: start)) }
    guard isAtEnd else { throw fault("something stands behind the entity") }
    return entity
  }

  fileprivate mutating func kind() throws(JSONFault) -> String? {
    try beginObject()
    while let key = try nextKey() {
      if key == "kind" { return try string() }
      try skipValue()
    }
    return nil
  }

  private mutating func entity(of kind: String) throws(JSONFault) -> Entity? {
    switch kind {
    case "site": return .site(try object())
    case "author": return .author(try object())
    case "term": return .term(try object())
    case "item": return .item(try object())
    case "comment": return .comment(try object())
    default:
      try skipValue()
      return nil
    }
  }
}
