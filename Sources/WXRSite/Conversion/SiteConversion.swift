public import WXRKit

/// Converts an export to a site: a first pass that learns the whole of it, a second that writes.
///
/// ```swift
/// let conversion = SiteConversion(profile: .hugo, jobs: 2)
/// var directory = try SiteDirectory(at: "site")
/// let result = try conversion.run(export, to: &directory)
/// try directory.finish()
/// ```
/// Items are converted on ``jobs`` threads; the files are the same for any number of them.
public struct SiteConversion: Sendable {
  public var profile: SiteProfile
  public var options: SiteOptions
  public var selection: Selection
  public var limits: Limits
  /// How many threads convert.
  public var jobs: Int

  public init(
    profile: SiteProfile, options: SiteOptions = SiteOptions(), selection: Selection = Selection(),
    limits: Limits = Limits(), jobs: Int = 1
  ) {
    self.profile = profile
    self.options = options
    self.selection = selection
    self.limits = limits
    self.jobs = jobs
  }

  /// What a conversion did.
  public struct Result: Sendable {
    public var summary: SiteSummary
    public var diagnostics: Diagnostics
  }

  /// - Parameter progress: called now and then with the bytes that were read, counted through both
  ///   passes; what it throws ends the conversion.
  public func run(
    _ export: Export, to directory: inout SiteDirectory,
    progress: (Int) throws -> Void = { _ in }
  ) throws -> Result {
    var diagnostics = Diagnostics()
    let plan = SitePlan(
      try index(of: export, &diagnostics, progress: progress), for: profile, options: options)
    diagnostics.add(plan.diagnostics)
    var pass = WritingPass(plan, options: options, limits: limits, jobs: jobs)
    try pass.run(export, to: &directory) { try progress(export.size + $0) }
    diagnostics.add(pass.diagnostics)
    for file in plan.siteFiles() { try directory.write(file) }
    var summary = plan.summary
    summary.incomplete = pass.incompleteCount
    return Result(summary: summary, diagnostics: diagnostics)
  }

  /// The first pass.
  private func index(
    of export: Export, _ diagnostics: inout Diagnostics, progress: (Int) throws -> Void
  ) throws -> SiteIndex {
    var builder = SiteIndex.Builder()
    var selection = selection
    let found = try EntityBatches(export, limits: limits, jobs: jobs).run { entities, position in
      for entity in entities { builder.add(entity, isSelected: selection.passes(entity)) }
      try progress(position)
    }
    diagnostics.add(found)
    return builder.finish()
  }
}

/// The second pass: reads the items again, converts those that have a file, and writes them in
/// order.
private struct WritingPass {
  private(set) var diagnostics = Diagnostics()
  private(set) var incompleteCount = 0
  private let plan: SitePlan
  private let limits: Limits
  private let jobs: Int
  private let converter: PostConverter

  /// Items with their positions in the export.
  private typealias Batch = [(position: Int, item: Item)]
  private typealias Converted = (files: [SiteFile], incomplete: Int, diagnostics: Diagnostics)

  /// How many bytes of content a batch has at least, unless it is the last.
  private static let batchSize = 128 << 10

  init(_ plan: SitePlan, options: SiteOptions, limits: Limits, jobs: Int) {
    self.plan = plan
    self.limits = limits
    self.jobs = jobs
    converter = PostConverter(
      plan.index, dialect: plan.profile.dialect, rules: options.rules, limits: limits)
  }

  mutating func run(
    _ export: Export, to directory: inout SiteDirectory, progress: (Int) throws -> Void
  ) throws {
    let map = jobs > 1 ? OrderedMap(jobs: jobs, conversion) : nil
    defer { map?.close() }
    // What comments say is not written, and was told in the first pass.
    var reader = try EntityReader(export, limits: limits, skipsComments: true)
    var batch: Batch = []
    var size = 0
    var position = 0
    while let entity = try reader.next() {
      guard case .item(let item) = entity else { continue }
      if plan.path(at: position) != nil {
        batch.append((position, item))
        size += item.content?.utf8.count ?? 0
      }
      position += 1
      guard size >= Self.batchSize || batch.count >= 256 else { continue }
      try progress(reader.inputPosition())
      try convert(batch, with: map, to: &directory)
      (batch, size) = ([], 0)
    }
    try convert(batch, with: map, to: &directory)
    while let result = map?.next() { try write(result, to: &directory) }
  }

  private mutating func convert(
    _ batch: Batch, with map: OrderedMap<Batch, Converted>?, to directory: inout SiteDirectory
  ) throws(WriteError) {
    guard let map else { return try write(conversion(batch), to: &directory) }
    if !map.hasRoom, let result = map.next() { try write(result, to: &directory) }
    map.submit(batch)
  }

  private mutating func write(
    _ result: Converted, to directory: inout SiteDirectory
  ) throws(WriteError) {
    diagnostics.add(result.diagnostics)
    incompleteCount += result.incomplete
    for file in result.files { try directory.write(file) }
  }

  /// What a batch becomes: a function of the batch and the plan alone.
  private var conversion: @Sendable (Batch) -> Converted {
    { [plan, converter] batch in
      var diagnostics = Diagnostics()
      var incomplete = 0
      let files = batch.flatMap { position, item in
        let body = converter.body(of: item)
        incomplete += body.isIncomplete ? 1 : 0
        return plan.files(for: item, at: position, body: body, diagnostics: &diagnostics)
      }
      return (files, incomplete, diagnostics)
    }
  }
}
