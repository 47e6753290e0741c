internal import CWXRLibXML2

/// Libxml2's push parser with an ``EntityBuilder`` behind its SAX2 events.
///
/// It is handed clean XML in UTF-8 only; recovery is a net below that, and whatever libxml2
/// complains of is a fault of ours. No network, no entities, and never `XML_PARSE_HUGE`, which
/// would switch the guard against entity expansion off.
@safe struct SAXParser: ~Copyable {
  private let context: xmlParserCtxtPtr
  private let state: UnsafeMutablePointer<SAXState>

  init(_ builder: consuming EntityBuilder) throws(ReadError) {
    xmlInitParser()
    var handler = unsafe xmlSAXHandler()
    unsafe Self.install(in: &handler)
    guard let created = unsafe xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else {
      throw ReadError(.inputOutput, "There is no memory left for the XML parser.")
    }
    unsafe context = created
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_RECOVER.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(options))
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(to: SAXState(builder: builder))
    unsafe context.pointee.userData = UnsafeMutableRawPointer(state)
  }

  deinit {
    unsafe xmlFreeParserCtxt(context)
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
  }

  /// Parses the next piece.
  mutating func parse(_ bytes: borrowing ByteBuffer, isLast: Bool) {
    var offset = 0
    while bytes.count - offset > Self.longestChunk {
      let piece = unsafe bytes.bytes(from: offset, count: Self.longestChunk + 1)
      let count = unsafe piece.lastIndex { $0 & 0xC0 != 0x80 } ?? Self.longestChunk
      push(bytes, from: offset, count: count, isLast: false)
      offset += count
    }
    push(bytes, from: offset, count: bytes.count - offset, isLast: isLast)
    unsafe state.pointee.builder.settle()
  }

  /// libxml2 gives up where more than 10 MB are pushed at once. It is given whole characters.
  private static let longestChunk = 1 << 20

  private func push(_ bytes: borrowing ByteBuffer, from offset: Int, count: Int, isLast: Bool) {
    let piece = unsafe bytes.bytes(from: offset, count: count)
    let start = unsafe UnsafeRawPointer(piece.baseAddress)?.assumingMemoryBound(to: CChar.self)
    unsafe xmlParseChunk(context, start, Int32(piece.count), isLast ? 1 : 0)
  }

  /// What is built of the events.
  var builder: EntityBuilder {
    _read { yield unsafe state.pointee.builder }
    _modify { yield unsafe &state.pointee.builder }
  }

  /// Whether libxml2 has given up, so that nothing that follows would be read.
  var hasStopped: Bool { unsafe context.pointee.disableSAX != 0 }

  private static func install(in handler: inout xmlSAXHandler) {
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = {
      state, local, prefix, uri, namespaceCount, namespaces, count, _, attributes in
      guard let local = unsafe local else { return }
      unsafe saxState(state).pointee.declare(Int(namespaceCount), namespaces)
      unsafe saxState(state).pointee.start(
        local, prefix, uri, SAXAttributes(count: Int(count), start: attributes))
    }
    unsafe handler.endElementNs = { state, _, _, _ in
      unsafe saxState(state).pointee.builder.end()
    }
    unsafe handler.characters = { state, text, count in
      unsafe saxState(state).pointee.builder.characters(
        UnsafeBufferPointer(start: text, count: Int(count)))
    }
    unsafe handler.ignorableWhitespace = handler.characters
    unsafe handler.cdataBlock = { state, _, _ in
      unsafe saxState(state).pointee.builder.sectionMark()
    }
    unsafe handler.processingInstruction = { state, target, _ in
      guard let target = unsafe target else { return }
      unsafe saxState(state).pointee.instruction(target)
    }
    unsafe handler.serror = { state, error in
      guard let error = unsafe error else { return }
      unsafe saxState(state).pointee.complaint(error.pointee)
    }
  }
}

/// What stands behind libxml2's user data.
@safe private struct SAXState: ~Copyable {
  var builder: EntityBuilder
  private var names = NameCache()
  private var hasRoot = false

  init(builder: consuming EntityBuilder) { self.builder = builder }

  /// Takes the namespaces of the root.
  @inline(__always)
  mutating func declare(_ count: Int, _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard !hasRoot else { return }
    hasRoot = true
    var namespaces: [String: String] = [:]
    for index in 0..<count {
      guard let pairs = unsafe pairs, let uri = unsafe pairs[2 * index + 1] else { continue }
      let prefix = unsafe pairs[2 * index].map { unsafe String(cString: $0) } ?? ""
      unsafe namespaces[prefix] = attributeText(String(cString: uri))
    }
    builder.startRoot(namespaces: namespaces)
  }

  @inline(__always)
  mutating func start(
    _ local: UnsafePointer<xmlChar>, _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?, _ attributes: SAXAttributes
  ) {
    let key = NameCache.Key(
      local: UInt(bitPattern: local), prefix: UInt(bitPattern: prefix), uri: UInt(bitPattern: uri))
    if let id = names[key] { return builder.start(id, attributes) }
    let id = unsafe builder.addName(
      local: String(cString: local), prefix: prefix.map { unsafe String(cString: $0) },
      uri: uri.map { unsafe attributeText(String(cString: $0)) })
    names[key] = id
    builder.start(id, attributes)
  }

  mutating func instruction(_ target: UnsafePointer<xmlChar>) {
    let name = unsafe String(cString: target)
    if name == Scanner.Mark.carriageReturn.description {
      builder.carriageReturn()
    } else if name == Scanner.Mark.sectionsOnly.description {
      builder.sectionsOnly()
    }
  }

  /// An error of libxml2. Namespaces are resolved by the builder, so its word on them is not asked.
  mutating func complaint(_ error: xmlError) {
    guard unsafe error.domain != Int32(XML_FROM_NAMESPACE.rawValue),
      unsafe error.level != XML_ERR_WARNING
    else { return }
    let message = unsafe error.message.map { unsafe String(cString: $0) } ?? "no message"
    builder.reportOnce(
      .internalFault(
        "libxml2 says “\(Excerpt(String(message.trimmingSpace())))” of what the repair stage let pass",
        at: nil))
  }
}

/// The user data as ours: set when the parser is made, never input.
@inline(__always)
private func saxState(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<SAXState> {
  unsafe pointer.unsafelyUnwrapped.assumingMemoryBound(to: SAXState.self)
}

/// Libxml2 keeps each name once, so equal names have equal addresses: a small open hash table from
/// three addresses to the number of a name.
private struct NameCache {
  struct Key: Equatable {
    var local: UInt
    var prefix: UInt
    var uri: UInt

    @inline(__always)
    var hash: Int {
      Int(truncatingIfNeeded: (local ^ prefix &* 31 ^ uri &* 17) &* 0x9E37_79B9_7F4A_7C15 &>> 20)
    }
  }

  private var keys = [Key](repeating: Key(local: 0, prefix: 0, uri: 0), count: 512)
  private var values = [Int](repeating: 0, count: 512)
  private var count = 0

  subscript(key: Key) -> Int? {
    @inline(__always)
    get {
      var slot = key.hash & (keys.count &- 1)
      while keys[slot].local != 0 {
        if keys[slot] == key { return values[slot] }
        slot = (slot &+ 1) & (keys.count &- 1)
      }
      return nil
    }
    set {
      guard let newValue else { return }
      if count * 2 >= keys.count { grow() }
      insert(key, newValue)
    }
  }

  private mutating func insert(_ key: Key, _ value: Int) {
    var slot = key.hash & (keys.count - 1)
    while keys[slot].local != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] = value
    count += 1
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0.local != 0 }
    keys = [Key](repeating: Key(local: 0, prefix: 0, uri: 0), count: keys.count * 2)
    values = [Int](repeating: 0, count: keys.count)
    count = 0
    for (key, value) in old { insert(key, value) }
  }
}

/// The attributes of a start tag, for as long as libxml2 reports it.
@safe struct SAXAttributes {
  let count: Int
  /// Five pointers each: local name, prefix, URI, value's start, value's end.
  fileprivate let start: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  /// The value of the attribute of this name without a prefix.
  func value(of name: String) -> String? {
    all().first { $0.name == name && $0.prefix == nil }?.value
  }

  func all() -> [Extension.Attribute] {
    (0..<count).compactMap { attribute($0) }
  }

  /// The term that `<category domain nicename>` refers to, without its name.
  func termReference() -> TermReference {
    var reference = TermReference()
    for attribute in all() {
      switch (attribute.prefix, attribute.name) {
      case (nil, "domain"): reference.taxonomy = Taxonomy(rawValue: attribute.value)
      case (nil, "nicename"): reference.slug = attribute.value
      default: reference.attributes.append(attribute)
      }
    }
    return reference
  }

  private func attribute(_ index: Int) -> Extension.Attribute? {
    guard let start = unsafe start, let local = unsafe start[index * 5],
      let value = unsafe start[index * 5 + 3], let end = unsafe start[index * 5 + 4]
    else { return nil }
    return unsafe Extension.Attribute(
      name: String(cString: local),
      namespace: start[index * 5 + 2].map { unsafe attributeText(String(cString: $0)) },
      prefix: start[index * 5 + 1].map { unsafe String(cString: $0) },
      value: attributeText(
        String(checkedUTF8: UnsafeBufferPointer(start: value, count: end - value))))
  }
}

/// The text of an attribute's value, those of `xmlns` among them.
///
/// Libxml2 writes each ampersand of a value as `&#38;`, for a tree builder that would read the
/// value again; no other reference is left in it.
private func attributeText(_ value: String) -> String {
  value.utf8.contains(UInt8(ascii: "&")) ? value.replacing("&#38;", with: "&") : value
}

extension String {
  fileprivate func trimmingSpace() -> Substring {
    self[...].drop { $0.isWhitespace }.prefix { !$0.isNewline }
  }
}
