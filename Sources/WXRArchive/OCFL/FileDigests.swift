/// Several digests of one file, made while it is read once.
package struct FileDigests {
  private let digesters: [(algorithm: DigestAlgorithm, digester: Running)]
  private var piece: [UInt8]

  /// A digester that can stand in a list.
  private final class Running {
    var digester: Digester

    init(_ digester: consuming Digester) { self.digester = digester }
  }

  /// Algorithms that libcrypto lacks are left out (OCFL 1.1 §3.4, E028).
  package init(_ algorithms: some Sequence<DigestAlgorithm>) {
    digesters = Set(algorithms).compactMap { algorithm in
      guard let digester = Digester(named: algorithm) else { return nil }
      return (algorithm, Running(digester))
    }
    piece = [UInt8](repeating: 0, count: 1 << 20)
  }

  /// Reads on; gives how many bytes there were, 0 at the end.
  package mutating func readPiece(of file: inout StoredFile) throws(ArchiveError) -> Int {
    let count = try file.read(into: &piece)
    for (_, running) in digesters { running.digester.update(piece.span.extracting(first: count)) }
    return count
  }

  /// The digests in hexadecimal digits, lower case.
  package func finish() -> [DigestAlgorithm: String] {
    var results: [DigestAlgorithm: String] = [:]
    for (algorithm, running) in digesters { results[algorithm] = running.digester.finish().hex }
    return results
  }
}
