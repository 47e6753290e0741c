/// One XML document of an export: a file, or a member of a zip, which can be opened again and again.
public struct Document: Sendable {
  /// What errors and diagnostics call it: the file's name, and the member's.
  public let name: String
  let origin: Origin
  let format: FileFormat
  let encoding: TextEncoding
  /// Whether its bytes are UTF-8, so that what is read stands there as it is.
  package var isUTF8: Bool { encoding == .utf8 }
  /// What the XML declaration calls the encoding.
  let label: String?
  /// What is to be told of it before anything is read.
  let findings: [Diagnostic]
  private let limits: Limits

  /// Where its bytes are.
  enum Origin: Sendable {
    case file(path: String, FileIdentity)
    /// A zip's member, or a packed file's content.
    case archive(path: String, member: Int, FileIdentity)
    case memory([UInt8])
  }

  var isXML: Bool { format == .wxr }

  /// Whether it lies in a container, or is packed.
  package var isContained: Bool {
    if case .archive = origin { true } else { false }
  }

  /// Whether it is an export of WordPress's, not wxr's own JSON.
  package var isExportXML: Bool { isXML }

  /// The file that it is in, and how long that is.
  package var path: String {
    switch origin {
    case .file(let path, _), .archive(let path, _, _): path
    case .memory: ""
    }
  }
  var size: Int {
    switch origin {
    case .file(_, let identity), .archive(_, _, let identity): identity.size
    case .memory(let bytes): bytes.count
    }
  }

  init(_ origin: Origin, name: String, limits: Limits) throws(ReadError) {
    self.name = name
    self.origin = origin
    self.limits = limits
    let head = try Self.head(of: origin, name: name, limits: limits)
    format = FileFormat(firstBytes: head)
    if format == .container { throw ReadError.stillPacked(head, source: name) }
    if case .foreign(let foreign) = format {
      throw ReadError(foreign: foreign, source: name)
    }
    label = TextEncoding.label(in: Self.readable(head))
    let (encoding, findings) = try Self.encoding(
      of: origin, head: head, name: name, limits: limits)
    self.encoding = encoding
    if case .archive = origin {
      self.findings = [.wrappedContainer()] + findings
    } else {
      self.findings = findings
    }
  }

  /// Opens the bytes as UTF-8.
  ///
  /// - Throws: `inputOutput` if the file is no longer the one that was opened first.
  func open() throws(ReadError) -> DocumentSource {
    let source = try Self.open(origin, name: name, limits: limits)
    if encoding == .utf8 { return source }
    return DocumentSource(TranscodingSource(source, from: encoding))
  }

  /// A reader's limits with what the export was opened with.
  func limits(_ own: Limits) -> Limits {
    var joined = own
    joined.stopsAtError = own.stopsAtError || limits.stopsAtError
    return joined
  }

  /// Opens the bytes as they are.
  package func openOriginal() throws(ReadError) -> DocumentSource {
    try Self.open(origin, name: name, limits: limits)
  }

  static func open(
    _ origin: Origin, name: String, limits: Limits
  ) throws(ReadError) -> DocumentSource {
    switch origin {
    case .memory(let bytes): return DocumentSource(BytesSource(bytes))
    case .file(let path, let identity):
      try check(path, identity)
      return DocumentSource(try FileSource(path: path))
    case .archive(let path, let member, let identity):
      try check(path, identity)
      return DocumentSource(
        try ArchiveSource(path: path, member: member, name: name, limits: limits))
    }
  }

  private static func check(_ path: String, _ identity: FileIdentity) throws(ReadError) {
    guard try FileIdentity(path: path) == identity else {
      throw ReadError(
        .inputOutput, "The file changed while it was read. Start again.", source: path)
    }
  }

  private static func head(
    of origin: Origin, name: String, limits: Limits
  ) throws(ReadError) -> [UInt8] {
    var source = try open(origin, name: name, limits: limits)
    var head: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while head.count < 65_536 {
      let count = try source.read(piece: &piece)
      if count == 0 { break }
      head += piece[..<count]
    }
    return head
  }

  /// Other parsers know UTF-8 by this name only.
  private static func unusualLabel(_ label: String) -> [Diagnostic] {
    if ["utf-8", "us-ascii", "ascii"].contains(label.lowercased()) { return [] }
    return [
      .encodingMismatch(
        "The file calls its encoding \(Excerpt(label)), which XML does not know.", readAs: "UTF-8")
    ]
  }

  /// The first bytes as UTF-8, as far as a label needs it.
  private static func readable(_ head: [UInt8]) -> [UInt8] {
    guard let shown = TextEncoding(firstBytes: head) else { return head }
    var transcoder = Transcoder(shown)
    return transcoder.decode(Array(head.prefix(2048)), isLast: false)
  }

  /// UTF-8 that decodes is UTF-8, whatever is declared; else the declaration is believed.
  private static func encoding(
    of origin: Origin, head: [UInt8], name: String, limits: Limits
  ) throws(ReadError) -> (TextEncoding, [Diagnostic]) {
    if TextEncoding.isEscaped(head) { return (.escaped, [.escapedExport()]) }
    if let shown = TextEncoding(firstBytes: head) {
      return (
        shown,
        [
          .encodingMismatch(
            "The file is \(shown.description), not UTF-8.", readAs: shown.description)
        ]
      )
    }
    guard let label = TextEncoding.label(in: head) else { return (.utf8, []) }
    let declared = TextEncoding(label: label)
    if declared == .utf8 { return (.utf8, Self.unusualLabel(label)) }
    var source = try open(origin, name: name, limits: limits)
    let isUTF8 = try UTF8Check.isUTF8(&source)
    switch (isUTF8, declared) {
    case (.ascii, _): return (.utf8, [])
    case (.utf8, _):
      return (
        .utf8,
        [
          .encodingMismatch(
            "The file says that it is \(Excerpt(label)), but it is UTF-8.", readAs: "UTF-8")
        ]
      )
    case (.other, .utf16?), (.other, nil):
      return (
        .utf8,
        [.encodingMismatch("The encoding \(Excerpt(label)) is not the file's.", readAs: "UTF-8")]
      )
    case (.other, let declared?): return (declared, [])
    }
  }
}

/// Whether a whole source is UTF-8.
enum UTF8Check {
  case ascii, utf8, other

  static func isUTF8(_ source: inout DocumentSource) throws(ReadError) -> UTF8Check {
    var piece = [UInt8](repeating: 0, count: 256 << 10)
    var rest: [UInt8] = []
    var result = UTF8Check.ascii
    while true {
      let count = try source.read(piece: &piece)
      if count == 0 { return rest.isEmpty ? result : .other }
      let bytes = rest + piece[..<count]
      guard let left = leftOver(bytes, result: &result) else { return .other }
      rest = Array(bytes[(bytes.count - left)...])
    }
  }

  /// How many bytes at the end begin a character; nil if the bytes are not UTF-8.
  private static func leftOver(_ bytes: [UInt8], result: inout UTF8Check) -> Int? {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      var index = 0
      while index < buffer.count {
        if unsafe base[index] < 0x80 {
          index += 1
          continue
        }
        result = .utf8
        let length = unsafe UTF8Sequence.length(base + index, available: buffer.count - index)
        if length == 0 {
          let announced = unsafe UTF8Sequence.announcedLength(base[index])
          return announced > buffer.count - index ? buffer.count - index : nil
        }
        index += length
      }
      return 0
    }
  }
}

extension ByteSource where Self: ~Copyable {
  /// Reads into an array and returns how many bytes came.
  package mutating func read(piece: inout [UInt8]) throws(ReadError) -> Int {
    var result: Result<Int, ReadError> = .success(0)
    unsafe piece.withUnsafeMutableBytes { buffer in
      do throws(ReadError) {
        result = .success(unsafe try read(into: buffer))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }
}

extension ReadError {
  /// libarchive takes the beginning of a gzip file that is cut off in its header for its content.
  fileprivate static func stillPacked(_ head: [UInt8], source: String) -> ReadError {
    head.starts(with: [0x1F, 0x8B])
      ? ReadError(.malformed, "The packed file breaks off. Download it again.", source: source)
      : ReadError(foreign: .compressed, source: source)
  }
}
