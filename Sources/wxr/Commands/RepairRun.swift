import Foundation
import WXRKit
import WXRValidator

/// The repair of one export.
struct RepairRun {
  let session: Session
  let report: ChangeList?
  let selection: FixSelection
  let isDry: Bool
  let force: Bool

  /// - Parameter target: the file to write, the folder where the export has several documents; nil
  ///   for standard output.
  /// - Returns: what was found.
  func run(_ export: Export, target: String?) throws -> Diagnostics {
    guard export.documents.allSatisfy(\.isExportXML) else {
      throw ReadError(
        .notAnExport, "This is wxr's own JSON. wxr repair mends exports in XML.",
        source: export.name)
    }
    var diagnostics = Diagnostics()
    let isFolder = export.documents.count > 1
    var fixing = ExportFixing(selection)
    if isFolder, let target, !isDry {
      try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    }
    var taken: Set<String> = []
    if isFolder, fixing.isNeeded {
      // Documents of one export refer to each other, so all are read before the first is mended.
      for document in export.documents {
        var repair = try examined(document, of: export, isForMeaning: true)
        try fixing.examine(&repair) { _ in try session.interruption.check() }
      }
    }
    for document in export.documents {
      let name = Input(paths: [document.name]).outputName(taken: &taken) + ".xml"
      let path = isFolder ? target.map { "\($0)/\(name)" } : target
      diagnostics.add(
        try run(document, of: export, &fixing, isExamined: isFolder, target: path))
    }
    report?.add(diagnostics)
    return diagnostics
  }

  /// A repair whose document was read once.
  private func examined(
    _ document: Document, of export: Export, isForMeaning: Bool
  ) throws -> DocumentRepair {
    var repair = DocumentRepair(document, adding: selection.named, skipping: selection.without)
    repair.isForMeaning = isForMeaning
    var progress = Progress(document.name, total: export.size, on: session.console)
    try repair.examine { position in
      try session.interruption.check()
      progress.update(position)
    }
    progress.end()
    return repair
  }

  private func run(
    _ document: Document, of export: Export, _ fixing: inout ExportFixing, isExamined: Bool,
    target: String?
  ) throws -> Diagnostics {
    var repair = try examined(document, of: export, isForMeaning: fixing.isNeeded)
    if fixing.isNeeded {
      if !isExamined { try fixing.examine(&repair) { _ in try session.interruption.check() } }
      try fixing.mend(&repair) { _ in try session.interruption.check() }
    }
    var count = 0
    if isDry {
      var nowhere = NoSink()
      try repair.write(to: &nowhere) { change in
        if change.kind != .kept { count += 1 }
        try tell(change)
        try report?.add(change)
      }
    } else {
      var output =
        try target.map { try FileSink(path: $0, replaces: force) } ?? .standardOutput()
      try repair.write(to: &output) { change in
        if change.kind != .kept { count += 1 }
        try report?.add(change)
      }
      try output.finish()
    }
    session.console.say("\(document.name): \(summary(count))")
    return repair.diagnostics
  }

  private func summary(_ count: Int) -> String {
    switch (count, isDry) {
    case (0, true): "nothing would change"
    case (0, false): "nothing to mend, copied as it is"
    case (_, true): "\(count) changes would be made"
    case (_, false): "\(count) changes made"
    }
  }

  /// One line on standard output: where, what, and the bytes before and after.
  private func tell(_ change: Change) throws(WriteError) {
    let finding = change.finding
    let source = finding.source.map { "\($0):" } ?? ""
    let bytes =
      change.kind == .kept ? "" : ": \(shown(change.before)) → \(shown(change.after))"
    let line =
      "\(source)\(change.line):\(change.column): \(finding.code) \(finding.message)\(bytes)"
    var output = FileSink.standardOutput()
    try output.write(Array((Console.plain(line) + "\n").utf8).span)
  }

  private func shown(_ bytes: [UInt8]) -> String {
    guard !bytes.isEmpty else { return "nothing" }
    let text = String(decoding: bytes.prefix(60), as: UTF8.self)
    let plain = text.replacing("\n", with: " ")
    return bytes.count > 60 ? "“\(plain)…”" : "“\(plain)”"
  }
}

/// Where bytes go that nobody wants.
private struct NoSink: ByteSink, ~Copyable {
  mutating func write(_ bytes: Span<UInt8>) {}
}
