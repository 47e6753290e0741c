/// Writes an export's entities as JSON, or as WXR.
///
/// ```swift
/// var output = FileSink.standardOutput()
/// let result = try EntityConversion(export).run(to: &output)
/// ```
/// Several exports follow each other in one output, and in one document where it is one:
/// ```swift
/// var stream = EntityStream(.json)
/// for export in exports { _ = try EntityConversion(export).run(to: &output, in: &stream) }
/// try stream.finish(to: &output)
/// ```
public struct EntityConversion: Sendable {
  public var export: Export
  public var selection: Selection
  public var limits: Limits
  /// How the entities are framed where the output is this export's alone.
  public var format = EntityStream.Format.ndjson
  public var options = EntityJSONOptions()
  /// How many threads read and write. The bytes are the same for any number of them.
  public var jobs = 1

  /// What was written.
  public struct Result: Sendable {
    public var items = 0
    public var comments = 0
    public var terms = 0
    public var authors = 0
    /// How many items each post type has; those without one count under an empty name.
    public var itemTypes: [PostType: Int] = [:]
    /// The facts of each document, and those that stood at its end.
    public var sites: [Site] = []
    public var diagnostics = Diagnostics()

    package init() {}
  }

  public init(
    _ export: Export, selection: Selection = Selection(), limits: Limits = Limits()
  ) {
    self.export = export
    self.selection = selection
    self.limits = limits
  }

  /// Writes this export alone.
  ///
  /// - Parameter progress: called now and then with the bytes that were read; what it throws ends
  ///   the conversion.
  public func run(
    to output: inout some ByteSink & ~Copyable, progress: (Int) throws -> Void = { _ in }
  ) throws -> Result {
    var stream = EntityStream(format)
    let result = try run(to: &output, in: &stream, progress: progress)
    try stream.finish(to: &output)
    return result
  }

  /// Writes this export behind those that the stream has already.
  ///
  /// An export that cannot be read to its end is written as far as it can.
  public func run(
    to output: inout some ByteSink & ~Copyable, in stream: inout EntityStream,
    progress: (Int) throws -> Void = { _ in }
  ) throws -> Result {
    if case .wxr(let options) = stream.format {
      return try WXRConversion(self, options).run(to: &output, progress: progress)
    }
    var result = Result()
    try run(to: &output, in: &stream, adding: &result, progress: progress)
    return result
  }

  /// Adds to `result` what was written before an error ends it, too.
  package func run(
    to output: inout some ByteSink & ~Copyable, in stream: inout EntityStream,
    adding result: inout Result, progress: (Int) throws -> Void
  ) throws {
    if isSplittable {
      try runApart(to: &output, &stream, &result, progress: progress)
    } else {
      try runInOrder(to: &output, &stream, &result, progress: progress)
    }
    try stream.begin(on: &output)
  }

  /// Whether its items can be read and written apart from each other: selections count and
  /// remember, so they see the entities one after the other.
  var isSplittable: Bool {
    selection.isEverything && jobs > 1 && export.documents.allSatisfy(\.isXML)
  }

  private func runInOrder(
    to output: inout some ByteSink & ~Copyable, _ stream: inout EntityStream,
    _ result: inout Result, progress: (Int) throws -> Void
  ) throws {
    var reader = try EntityReader(export, limits: limits)
    var selection = selection
    var batch = EntityBatch(stream.format, options)
    let selectsAll = selection.isEverything
    do {
      while let entity = try reader.next() {
        guard selectsAll || selection.passes(entity) else { continue }
        result.count(entity)
        batch.append(entity)
        guard batch.count >= 64 << 10 else { continue }
        try batch.flush(to: &output, in: &stream)
        try progress(reader.inputPosition())
      }
    } catch let error as ReadError {
      try batch.flush(to: &output, in: &stream)
      result.diagnostics = reader.diagnostics
      throw error
    }
    try batch.flush(to: &output, in: &stream)
    result.diagnostics = reader.diagnostics
  }

  /// What a thread makes of a batch.
  private struct Made: Sendable {
    var bytes: SharedBytes
    var counts: Result
  }

  private func runApart(
    to output: inout some ByteSink & ~Copyable, _ stream: inout EntityStream,
    _ result: inout Result, progress: (Int) throws -> Void
  ) throws {
    let transform = transform(stream.format)
    for document in export.documents {
      result.diagnostics.add(document.findings, source: document.name)
      let reader = SplitReader(document, limits: limits, jobs: jobs, transform: transform)
      let found = try reader.run { made, position in
        try unsafe stream.write(made.bytes.bytes.span, to: &output)
        result.add(made.counts)
        try progress(position)
      }
      result.diagnostics.add(found)
    }
  }

  private func transform(_ format: EntityStream.Format) -> @Sendable (consuming [Entity]) -> Made {
    { [options] entities in
      var batch = EntityBatch(format, options, capacity: 640 << 10)
      var counts = Result()
      // Moved out of the list one by one: an entity is large, and a copy retains each of its fields.
      var waiting = consume entities
      waiting.reverse()
      while let entity = waiting.popLast() {
        counts.count(entity)
        batch.append(entity)
      }
      return Made(bytes: batch.takeBytes(), counts: counts)
    }
  }
}

extension EntityConversion.Result {
  mutating func count(_ entity: Entity) {
    switch entity {
    case .item(let item):
      items += 1
      itemTypes[item.type ?? PostType(rawValue: ""), default: 0] += 1
    case .comment: comments += 1
    case .term: terms += 1
    case .author: authors += 1
    case .site(let site): sites.append(site)
    }
  }

  mutating func add(_ other: Self) {
    items += other.items
    comments += other.comments
    terms += other.terms
    authors += other.authors
    itemTypes.merge(other.itemTypes) { $0 + $1 }
    sites += other.sites
  }
}
