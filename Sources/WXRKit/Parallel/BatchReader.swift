/// What a document's first piece tells those who read further batches of it.
struct BatchContext: Sendable {
  /// The names of the open elements as written: `rss`, `channel`.
  var names: [String]
  /// The namespaces that `rss` declares.
  var declared: [String: String]
  /// What the scan takes them for.
  var scannedScope: NamespaceScope
  var lineEnds: Scanner.LineEnds

  /// Start tags that bring libxml2 to where a batch begins.
  var opening: String {
    let declarations = declared.sorted { $0.key < $1.key }.map { prefix, uri in
      "\(prefix.isEmpty ? " xmlns" : " xmlns:\(prefix)")=\"\(Self.escaped(uri))\""
    }
    return "<\(names[0])\(declarations.joined())><\(names[1])>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("\"", with: "&quot;")
  }
}

/// What was found in a batch.
struct BatchFindings: Sendable {
  var diagnostics = Diagnostics()
  /// Of these, those count that no earlier batch has told.
  var onceFindings: [Diagnostic] = []
}

/// Reads one batch of a document apart from the others.
enum BatchReader {
  /// The entities and findings of a batch; nil if it does not begin and end between two items, so
  /// that it must be read in the order of the document.
  static func read(
    _ batch: BatchCutter.Batch, in context: BatchContext, limits: Limits
  ) -> (entities: [Entity], findings: BatchFindings)? {
    do throws(ReadError) {
      var scanner = Scanner(piece: batch.bytes, limits: limits)
      var parser = try SAXParser(EntityBuilder(diagnostics: Diagnostics()))
      begin(&scanner, &parser, at: batch, in: context)
      var findings = BatchFindings()
      while scanner.phase == .content {
        try scanner.scan(budget: 64 << 10)
        parse(&scanner, &parser)
      }
      findings.diagnostics = scanner.takeDiagnostics()
      guard isWhole(scanner, parser, findings.diagnostics) else { return nil }
      findings.diagnostics.add(parser.builder.takeDiagnostics())
      findings.onceFindings = parser.builder.onceFindings
      var entities: [Entity] = []
      swap(&entities, &parser.builder.entities)
      return (entities, findings)
    } catch {
      return nil
    }
  }

  private static func begin(
    _ scanner: inout Scanner, _ parser: inout SAXParser, at batch: BatchCutter.Batch,
    in context: BatchContext
  ) {
    scanner.begin(batch, in: context)
    var opening = ByteBuffer()
    opening.append(contentsOf: context.opening.utf8)
    parser.parse(opening, isLast: false)
    parser.builder.continueChannel()
  }

  private static func parse(_ scanner: inout Scanner, _ parser: inout SAXParser) {
    swap(&scanner.sections, &parser.builder.sections)
    swap(&scanner.tags, &parser.builder.tags)
    parser.parse(scanner.output, isLast: false)
    swap(&scanner.sections, &parser.builder.sections)
    swap(&scanner.tags, &parser.builder.tags)
    scanner.output.removeAll()
    scanner.sections.forgetTaken()
    scanner.tags.forgetTaken()
  }

  private static func isWhole(
    _ scanner: borrowing Scanner, _ parser: borrowing SAXParser, _ found: Diagnostics
  ) -> Bool {
    let structural: [Diagnostic.Code] = [
      .truncated, .mismatchedTag, .concatenatedDocuments, .notRSSChannel,
    ]
    return scanner.phase == .pause && scanner.open.count == 2 && scanner.sections.isEmpty
      && scanner.tags.isEmpty && parser.builder.isBetweenItems && !parser.hasStopped
      && !scanner.open.hasLeftOut
      && structural.allSatisfy { found.counts[$0] == nil }
  }
}

extension Scanner {
  /// Begins inside the channel of a document.
  fileprivate mutating func begin(_ batch: BatchCutter.Batch, in context: BatchContext) {
    window = ByteWindow(batch.bytes, offset: batch.offset)
    names.scope = context.scannedScope
    lineEnds = context.lineEnds
    phase = .content
    for (name, element) in zip(context.names, [Element.rss, .channel]) {
      unsafe Array(name.utf8).withUnsafeBufferPointer {
        unsafe open.push($0, element: element, isRebound: false)
      }
    }
  }
}
