public import WXRKit

/// Looks an export over by rules and tells what is wrong, where, and what can be done.
///
/// ```swift
/// let validation = try Validator().validate(Export(at: "blog.xml"))
/// for finding in validation.findings { print(finding.code, finding.message) }
/// ```
/// A finding is not an error: it throws only if it cannot look. Memory is bounded by the largest
/// item, some 100 bytes an item for what refers to what, and the findings that are kept. Nothing
/// is ever loaded from the network.
public struct Validator: Sendable {
  public var selection: RuleSelection
  public var limits = Limits()
  /// How many findings of one rule are kept; the others are only counted.
  public var findingLimit = 1000
  /// How many findings of one rule show what stands around them.
  public var excerptLimit = 5

  public init(_ selection: RuleSelection = RuleSelection()) { self.selection = selection }

  /// - Parameter progress: told the bytes of the file that are used up, from time to time; what it
  ///   throws ends the run.
  public func validate(
    _ export: Export, progress: (Int) throws -> Void = { _ in }
  ) throws -> Validation {
    var run = ValidationRun(selection, limit: findingLimit, of: export)
    if selection.needsBytesOnly, export.isXML {
      try scan(export, &run, progress)
    } else {
      try read(export, &run, progress)
    }
    var result = run.result(of: export.name)
    try FindingLocator(excerptsPerRule: excerptLimit).locate(&result.findings, in: export)
    result.sort(by: export.documents.map(\.name))
    return result
  }

  /// Shows each entity to the rules.
  private func read(
    _ export: Export, _ run: inout ValidationRun, _ progress: (Int) throws -> Void
  ) throws {
    var reader = try EntityReader(export, limits: limits, keepsPlaces: true)
    var count = 0
    while let entity = try reader.next() {
      run.take(
        entity, reader.places, document: reader.documentIndex, found: reader.takeDiagnostics())
      count += 1
      if count.isMultiple(of: 1024) { try progress(reader.inputPosition()) }
    }
    run.finish(found: reader.takeDiagnostics())
  }

  /// Looks at bytes and markup alone, for no rule asks for more.
  private func scan(
    _ export: Export, _ run: inout ValidationRun, _ progress: (Int) throws -> Void
  ) throws {
    for (index, document) in export.documents.enumerated() {
      var scan = try DocumentScan(document, limits: limits)
      while let found = try scan.next() {
        run.take(found)
        try progress(scan.inputPosition())
      }
      run.finish(document: index, scan.sites, items: scan.items)
    }
  }
}
