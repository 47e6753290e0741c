/// Reads an export's entities in batches, on several threads where it is XML.
///
/// ```swift
/// let found = try EntityBatches(export, limits: limits, jobs: 2).run { entities, position in
///   for entity in entities { index.add(entity) }
/// }
/// ```
/// Entities and findings are those of ``EntityReader``, in the same order, for any number of jobs.
package struct EntityBatches {
  private let export: Export
  private let limits: Limits
  private let jobs: Int

  package init(_ export: Export, limits: Limits = Limits(), jobs: Int = 1) {
    self.export = export
    self.limits = limits
    self.jobs = jobs
  }

  /// - Parameter consume: takes each batch, with the bytes of the file that are read.
  /// - Returns: what was found.
  package func run(_ consume: ([Entity], Int) throws -> Void) throws -> Diagnostics {
    guard jobs > 1, export.documents.allSatisfy(\.isXML), !stopsAtError else {
      return try runInOrder(consume)
    }
    var found = Diagnostics()
    for document in export.documents {
      found.add(document.findings, source: document.name)
      let reader = SplitReader(document, limits: limits, jobs: jobs) { $0 }
      found.add(try reader.run(consume))
    }
    return found
  }

  /// Whoever stops at the first error wants the first of the file.
  private var stopsAtError: Bool {
    export.documents.contains { $0.limits(limits).stopsAtError }
  }

  private func runInOrder(_ consume: ([Entity], Int) throws -> Void) throws -> Diagnostics {
    var reader = try EntityReader(export, limits: limits)
    while let entity = try reader.next() { try consume([entity], reader.inputPosition()) }
    return reader.diagnostics
  }
}
