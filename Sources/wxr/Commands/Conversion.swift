import WXRKit
import WXRSite

/// The conversion of one export.
struct Conversion {
  private let command: Convert
  private let session: Session
  private let target: OutputTargets.Target?

  init(_ command: Convert, _ session: Session, target: OutputTargets.Target?) {
    self.command = command
    self.session = session
    self.target = target
  }

  /// - Returns: what was found in the export, and what was changed on the way.
  /// - Parameter stream: what standard output has of the exports before.
  func run(_ export: Export, in stream: inout EntityStream) throws -> Diagnostics {
    let clock = ContinuousClock()
    let start = clock.now
    var diagnostics = Diagnostics()
    let said: String
    switch command.to {
    case .entities: said = try writeEntities(export, &stream, &diagnostics)
    case .site(let profile): said = try writeSite(export, profile, &diagnostics)
    }
    let seconds = ((clock.now - start) / .seconds(1) * 10).rounded() / 10
    session.console.say("\(export.name): \(said) in \(seconds) s")
    return diagnostics
  }

  // MARK: Entities

  private func writeEntities(
    _ export: Export, _ stream: inout EntityStream, _ diagnostics: inout Diagnostics
  ) throws -> String {
    var conversion = EntityConversion(export, selection: try command.selection.selection())
    conversion.jobs = session.options.jobs
    conversion.options = EntityJSONOptions(decodesMeta: command.decodeMeta)
    var progress = Progress(export.name, total: export.size, on: session.console)
    let tell: (Int) throws -> Void = { position in
      try session.interruption.check()
      progress.update(position)
    }
    let result: EntityConversion.Result
    if let target {
      var own = EntityStream(command.entityFormat)
      var output = try FileSink(path: target.path, replaces: command.force)
      result = try conversion.run(to: &output, in: &own, progress: tell)
      try own.finish(to: &output)
      try output.finish()
    } else {
      var output = FileSink.standardOutput()
      result = try conversion.run(to: &output, in: &stream, progress: tell)
    }
    progress.end()
    diagnostics.add(result.diagnostics)
    let amounts = [
      Amount(result.items, "item"), Amount(result.comments, "comment"),
      Amount(result.terms, "term"),
    ]
    return amounts.map(\.description).joined(separator: ", ")
  }

  // MARK: Sites

  private func writeSite(
    _ export: Export, _ profile: SiteProfile, _ diagnostics: inout Diagnostics
  ) throws -> String {
    guard let target else { throw UsageError("This format writes a folder. Name it with -o.") }
    var options = SiteOptions()
    options.includesProtected = command.includeProtected
    options.rules = try Rules.read(command.rules)
    var profile = profile
    if let name = command.dialect { profile.dialect = name.dialect }
    let selection = try command.selection.selection()
    options.postTypes = selection.postTypes.isEmpty ? nil : selection.postTypes
    let conversion = SiteConversion(
      profile: profile, options: options, selection: selection, jobs: session.options.jobs)
    var directory = try SiteDirectory(at: target.path, force: command.force)
    var progress = Progress(export.name, total: 2 * export.size, on: session.console)
    let result = try conversion.run(export, to: &directory) { position in
      try session.interruption.check()
      progress.update(position)
    }
    progress.end()
    try directory.finish()
    diagnostics.add(result.diagnostics)
    return SiteSummaryText(result.summary, target: target.name).description
  }
}

/// What became of every item, in words.
struct SiteSummaryText: CustomStringConvertible {
  private let summary: SiteSummary
  private let target: String

  init(_ summary: SiteSummary, target: String) {
    self.summary = summary
    self.target = target
  }

  var description: String {
    let written = summary.written.map { "\($0.number) \($0.subject)" }
    let leftOut = summary.leftOut.map { "\($0.number) \($0.subject)" }
    var parts = ["\(Amount(summary.writtenTotal, "file")) in \(target)\(list(written))"]
    if summary.drafts > 0 { parts.append("of them \(Amount(summary.drafts, "draft"))") }
    if summary.renamed > 0 { parts.append("\(summary.renamed) renamed") }
    if summary.incomplete > 0 { parts.append("\(summary.incomplete) incomplete") }
    if !leftOut.isEmpty {
      parts.append("\(Amount(summary.leftOutTotal, "item")) left out\(list(leftOut))")
    }
    if summary.comments > 0 { parts.append("\(Amount(summary.comments, "comment")) not written") }
    return parts.joined(separator: ", ")
  }

  private func list(_ parts: [String]) -> String {
    parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }
}
