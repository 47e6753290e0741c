/// Writes entities as canonical JSON (RFC 8785) of the format `wxr-entities/1` to a buffer.
///
/// ```swift
/// var writer = EntityJSONWriter()
/// writer.append(.author(Author(login: "ida")))
/// writer.withBytes { String(decoding: $0…) }   // {"kind":"author","login":"ida"}
/// ```
/// Equal entities give equal bytes. `derived` is made anew, whatever was read. It is a function of
/// the entity alone, so many writers may work side by side; cost is linear, text goes through at
/// memory speed where it needs no escapes.
public struct EntityJSONWriter: ~Copyable {
  private var json: JSONWriter

  public init(options: EntityJSONOptions = EntityJSONOptions()) {
    self.init(options: options, capacity: 64 << 10)
  }

  /// - Parameter capacity: how many bytes the buffer has room for at first.
  init(options: EntityJSONOptions, capacity: Int) {
    json = JSONWriter(decodesMeta: options.decodesMeta, capacity: capacity)
  }

  /// How many bytes wait in the buffer.
  public var count: Int { json.buffer.count }

  /// Appends one entity, without a line end.
  public mutating func append(_ entity: consuming Entity) {
    switch consume entity {
    case .site(let site): site.write(to: &json)
    case .author(let author): author.write(to: &json)
    case .term(let term): term.write(to: &json)
    case .item(let item): item.write(to: &json)
    case .comment(let comment): comment.write(to: &json)
    }
    json.endValue()
  }

  /// Appends what stands between entities.
  public mutating func append(_ text: StaticString) { json.buffer.append(text) }

  /// Hands out what was appended, for the time of the call.
  public func withBytes<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(json.buffer.bytes(from: 0, count: count).span)
  }

  /// Gives what was appended away.
  consuming func takeBytes() -> SharedBytes { SharedBytes(json.takeBuffer()) }

  /// Empties the buffer.
  public mutating func removeAll() { json.buffer.removeAll() }
}

/// What entity lines hold beyond the entities themselves.
public struct EntityJSONOptions: Hashable, Sendable {
  /// Whether metas whose value is serialised PHP, or a JSON object or list, also show it decoded.
  public var decodesMeta: Bool

  public init(decodesMeta: Bool = false) { self.decodesMeta = decodesMeta }
}

extension EntityJSONWriter {
  /// Hands the buffer to a sink when it is large enough to be worth a system call.
  mutating func flush(
    to output: inout some ByteSink & ~Copyable, ifAtLeast size: Int = 64 << 10
  ) throws(WriteError) {
    guard count >= size else { return }
    try unsafe output.write(json.buffer.bytes(from: 0, count: count).span)
    removeAll()
  }
}
