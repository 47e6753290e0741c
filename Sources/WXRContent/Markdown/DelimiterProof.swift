/// CommonMark's own pairing of delimiters (0.31, "process emphasis"), to see that it finds the
/// marks that were meant.
struct DelimiterProof {
  typealias Delimiter = (
    token: InlineToken, character: UInt8, flanking: [Flanking], run: Int
  )

  fileprivate struct Run {
    let character: UInt8
    let id: Int
    var length = 0
    var left = 0
    var opens: Bool
    var closes: Bool
  }

  /// A pair of runs and how many characters of each it takes.
  private struct Pair: Hashable {
    var open: Int
    var close: Int
    var width: Int
  }

  private var stack: [Run] = []
  private var found: [Pair: Int] = [:]

  /// If the delimiters pair as their marks do.
  static func holds(_ delimiters: [Delimiter], _ forms: [MarkForm]) -> Bool {
    guard let meant = meant(delimiters, forms) else { return false }
    let readings = delimiters.map(\.flanking.count).max() ?? 1
    return (0..<readings).allSatisfy { reading in
      var proof = DelimiterProof()
      return runs(delimiters, forms, reading).allSatisfy { proof.take($0) }
        && proof.found == meant
    }
  }

  private static func meant(_ delimiters: [Delimiter], _ forms: [MarkForm]) -> [Pair: Int]? {
    var opened: [Int: Int] = [:]
    var pairs: [Pair: Int] = [:]
    for delimiter in delimiters {
      switch delimiter.token {
      case .open(let form): opened[form] = delimiter.run
      case .close(let form):
        guard let open = opened[form] else { return nil }
        let width = forms[form].delimiter.count
        pairs[Pair(open: open, close: delimiter.run, width: width), default: 0] += 1
      default: return nil
      }
    }
    return pairs
  }

  private static func runs(
    _ delimiters: [Delimiter], _ forms: [MarkForm], _ reading: Int
  ) -> [Run] {
    var runs: [Run] = []
    for delimiter in delimiters {
      if runs.last?.id != delimiter.run {
        let flanking = delimiter.flanking[min(reading, delimiter.flanking.count - 1)]
        runs.append(
          Run(
            character: delimiter.character, id: delimiter.run, opens: flanking.mayOpen,
            closes: flanking.mayClose))
      }
      runs[runs.count - 1].length += width(delimiter.token, forms)
    }
    return runs.map { run in
      var run = run
      run.left = run.length
      return run
    }
  }

  private static func width(_ token: InlineToken, _ forms: [MarkForm]) -> Int {
    switch token {
    case .open(let form), .close(let form): forms[form].delimiter.count
    default: 0
    }
  }

  /// Pairs a run with those before it; false if these are more than marks can be inside each
  /// other, so that some were not closed.
  private mutating func take(_ run: Run) -> Bool {
    var run = run
    if run.closes {
      while run.left > 0, let index = stack.lastIndex(where: { $0.pairs(with: run) }) {
        pair(index, &run)
      }
    }
    if run.opens, run.left > 0 { stack.append(run) }
    return stack.count <= 8
  }

  private mutating func pair(_ index: Int, _ run: inout Run) {
    let width = stack[index].left >= 2 && run.left >= 2 ? 2 : 1
    found[Pair(open: stack[index].id, close: run.id, width: width), default: 0] += 1
    run.left -= width
    stack[index].left -= width
    stack.removeSubrange((index + 1)...)
    if stack[index].left == 0 { stack.removeLast() }
  }
}

extension DelimiterProof.Run {
  /// The rule of three keeps runs apart that can both open and close.
  fileprivate func pairs(with closer: Self) -> Bool {
    guard character == closer.character else { return false }
    let isEither = closes || closer.opens
    let sum = length + closer.length
    return !isEither || sum % 3 != 0 || length % 3 == 0 && closer.length % 3 == 0
  }
}
