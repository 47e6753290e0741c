/// Turns runs with sets of marks into marks that enclose each other.
struct TokenBuilder {
  private let text: InlineText
  private let writer: InlineWriter
  private(set) var tokens: [InlineToken] = []
  private(set) var forms: [MarkForm] = []
  private var open: [Span] = []

  private enum Span {
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
    tokens.reserveCapacity(3 * text.runs.count)
    for index in text.runs.indices {
      close(before: text.runs[index])
      open(at: index)
      writer.add(text.runs[index], to: &tokens)
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
    if let span = onlySpan(of: run) {
      if !isOpen(span) { begin(span) }
      return
    }
    var new: [(span: Span, end: Int, order: Int)] = []
    if let link = run.link, !isOpen(.link(link)) {
      new.append((.link(link), end(of: .link(link), from: index), -1))
    }
    for (order, mark) in Marks.outermostFirst.enumerated() where run.marks.contains(mark) {
      let span = Span.mark(mark, form: 0)
      guard writer.shows(mark), !isOpen(span) else { continue }
      new.append((span, end(of: span, from: index), order))
    }
    new.sort { ($0.end, $1.order) > ($1.end, $0.order) }
    for entry in new { begin(entry.span) }
  }

  /// What a run lies in, if that is but one thing, as it mostly is.
  private func onlySpan(of run: Inline) -> Span? {
    if let link = run.link { return run.marks.isEmpty ? .link(link) : nil }
    guard Marks.outermostFirst.contains(run.marks), writer.shows(run.marks) else { return nil }
    return .mark(run.marks, form: 0)
  }

  private func isOpen(_ span: Span) -> Bool {
    open.contains { other in
      switch (span, other) {
      case (.mark(let mark, _), .mark(let open, _)): mark == open
      case (.link(let link), .link(let open)): link == open
      default: false
      }
    }
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
