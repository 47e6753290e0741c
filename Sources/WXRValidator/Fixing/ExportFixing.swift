public import WXRKit

/// Mends what an export means: ids, references, dates, slugs, texts; on top of what a repair of its
/// bytes and its XML does.
///
/// ```swift
/// var fixing = ExportFixing(FixSelection(isSemantic: true))
/// var repair = DocumentRepair(document)
/// try repair.examine()
/// try fixing.examine(&repair)
/// try fixing.mend(&repair)
/// ```
/// All documents of an export are examined before the first one is mended, for they refer to each
/// other. Memory is about 60 bytes an item, and the largest item.
public struct ExportFixing {
  private let selection: FixSelection
  private var remedies: [any Remedy]
  private var export = KnownExport()
  private var notes = ExportNotes()
  private var mended = 0
  private var isPlanned = false
  /// The numbers that the next entities have, by kind.
  private var counts: [FixSubject.Kind: Int] = [:]
  /// Terms that wait for their parents, by the parents' numbers.
  private var waiting: [Int: [[UInt8]]] = [:]

  public init(_ selection: FixSelection) {
    self.selection = selection
    remedies = RemedyTable.all
      .filter { $0.codes.contains { selection.makes($0) } }
      .map { $0.init(selection) }
  }

  /// Whether there is anything that could be mended.
  public var isNeeded: Bool { !remedies.isEmpty }

  /// The first pass over a document whose repair was examined.
  ///
  /// - Parameter progress: called now and then with the bytes that were read; what it throws ends
  ///   the run.
  public mutating func examine(
    _ repair: inout DocumentRepair, progress: (Int) throws -> Void = { _ in }
  ) throws {
    for index in remedies.indices { remedies[index].begin() }
    var reader = try repair.markup()
    let document = export.site.anchors.count
    export.site.anchors.append(KnownSite.Anchors())
    var count = 0
    while let markup = try reader.next() {
      let prefix = reader.prefix(of: .postID) ?? "wp"
      if count == 0 {
        export.site.anchors[document].channelStart = reader.channelStart
        export.site.anchors[document].prefix = prefix
      }
      var subject = subject(markup, document, prefix)
      for index in remedies.indices { remedies[index].mendAlone(&subject) }
      notes.note(&subject, &export)
      count += 1
      if count.isMultiple(of: 256) { try progress(reader.inputPosition()) }
    }
    if count == 0 { export.site.anchors[document].channelStart = reader.channelStart }
  }

  /// Decides what is to be done; between the passes.
  private mutating func plan() {
    isPlanned = true
    export.settleTexts(asNumbers: selection.makes("WXR409"))
    for index in remedies.indices { remedies[index].plan(&export) }
    counts = [:]
  }

  /// The second pass: adds all changes to the repair, in the order in which documents were examined.
  public mutating func mend(
    _ repair: inout DocumentRepair, progress: (Int) throws -> Void = { _ in }
  ) throws {
    if !isPlanned { plan() }
    for index in remedies.indices { remedies[index].begin() }
    var reader = try repair.markup()
    let document = mended
    mended += 1
    var additions = ChannelAdditions(export, document)
    var count = 0
    while let markup = try reader.next() {
      var subject = subject(markup, document, reader.prefix(of: .postID) ?? "wp")
      for index in remedies.indices { remedies[index].mendAlone(&subject) }
      for index in remedies.indices where !subject.markup.isRemoved {
        remedies[index].mend(&subject, &export)
      }
      try repair.add(Self.merged(additions.edits(upTo: markup.offset), edits(of: subject)))
      count += 1
      if count.isMultiple(of: 256) { try progress(reader.inputPosition()) }
    }
    try repair.add(additions.edits(upTo: .max))
  }

  /// What is put before a child of the channel and what is changed in it; the blanks before one
  /// that goes may hold both.
  private static func merged(
    _ additions: [MarkupEditor.Edit], _ edits: [MarkupEditor.Edit]
  ) -> [MarkupEditor.Edit] {
    guard let first = edits.first, let last = additions.last,
      last.range.lowerBound > first.range.lowerBound
    else { return additions + edits }
    // What is put there stands before the one that goes, with blanks of its own.
    return additions.map { addition in
      var addition = addition
      let place = min(addition.range.lowerBound, first.range.lowerBound)
      addition.range = place..<place
      return addition
    } + edits
  }

  private mutating func subject(
    _ markup: Markup, _ document: Int, _ prefix: String
  ) -> FixSubject {
    let kind = FixSubject.kind(of: markup.element)
    let index = counts[kind, default: 0]
    counts[kind] = index + 1
    return FixSubject(markup, kind, index: index, document: document, prefix: prefix)
  }

  /// The changes of a child of the channel. A term that moves leaves its place, and stands behind
  /// its parent.
  private mutating func edits(of subject: FixSubject) -> [MarkupEditor.Edit] {
    guard subject.kind == .term else { return subject.markup.edits }
    let markup = subject.markup.markup
    let whole = markup.offset..<markup.offset + markup.bytes.count
    let finding = Diagnostic.fix("WXR307", "The term comes before its parent.")
    if let parent = export.termMoves[subject.index], !subject.markup.isRemoved {
      waiting[parent, default: []].append(
        subject.markup.changedBytes + (waiting.removeValue(forKey: subject.index) ?? []).joined())
      let place = subject.markup.startWithBlanks..<whole.upperBound
      return [MarkupEditor.Edit(range: place, bytes: [], finding: finding)]
    }
    guard let others = waiting.removeValue(forKey: subject.index) else {
      return subject.markup.edits
    }
    let end = whole.upperBound..<whole.upperBound
    let moved = others.flatMap { Array("\n\t".utf8) + $0 }
    return subject.markup.edits + [MarkupEditor.Edit(range: end, bytes: moved, finding: finding)]
  }
}
