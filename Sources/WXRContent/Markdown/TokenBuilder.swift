/// Turns runs with sets of marks into marks that enclose each other.
struct TokenBuilder {
  private let text: InlineText
  private let writer: InlineWriter
  private(set) var tokens: [InlineToken] = []
  private(set) var forms: [MarkForm] = []
  private var open: [Span] = []

  private enum Span: Equatable {
    case mark(Marks, form: Int)
    case link(Int)

    func holds(_ run: Inline) -> Bool {
      switch self {
      case .mark(let mark, _): run.marks.contains(mark)
      case .link(let link): run.link == link
      }
    }
  }

  init(_ text: InlineText, _ writer: InlineWriter) {
    self.text = text
    self.writer = writer
    for index in text.runs.indices {
      close(before: text.runs[index])
      open(at: index)
      tokens.append(contentsOf: writer.tokens(text.runs[index], after: tokens.last))
    }
    while let span = open.popLast() { close(span) }
  }

  /// Ends what the run does not lie in; marks inside that go on are begun anew after.
  private mutating func close(before run: Inline) {
    guard let outermost = open.firstIndex(where: { !$0.holds(run) }) else { return }
    while open.count > outermost, let span = open.popLast() { close(span) }
  }

  private mutating func close(_ span: Span) {
    switch span {
    case .mark(_, let form): tokens.append(.close(form))
    case .link(let link): tokens.append(.closeLink(link))
    }
  }

  /// Begins what the run lies in, what lasts longest first.
  private mutating func open(at index: Int) {
    let run = text.runs[index]
    guard !run.marks.isEmpty || run.link != nil else { return }
    var new: [(span: Span, end: Int, order: Int)] = []
    if let link = run.link, !open.contains(.link(link)) {
      new.append((.link(link), end(of: .link(link), from: index), -1))
    }
    for (order, mark) in Marks.outermostFirst.enumerated() where run.marks.contains(mark) {
      let span = Span.mark(mark, form: 0)
      guard writer.shows(mark), !isOpen(mark) else { continue }
      new.append((span, end(of: span, from: index), order))
    }
    new.sort { ($0.end, $1.order) > ($1.end, $0.order) }
    for entry in new { begin(entry.span) }
  }

  private func isOpen(_ mark: Marks) -> Bool {
    open.contains { if case .mark(mark, _) = $0 { true } else { false } }
  }

  private mutating func begin(_ span: Span) {
    switch span {
    case .mark(let mark, _):
      tokens.append(.open(forms.count))
      open.append(.mark(mark, form: forms.count))
      forms.append(MarkForm(mark: mark, style: writer.hasDelimiter(mark) ? .delimiter : .tag))
    case .link(let link):
      tokens.append(.openLink(link))
      open.append(span)
    }
  }

  private func end(of span: Span, from index: Int) -> Int {
    text.runs[index...].firstIndex { !span.holds($0) } ?? text.runs.count
  }
}
