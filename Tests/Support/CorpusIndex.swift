public import Foundation

/// A line of the corpus's INDEX.tsv: what is known of a file.
public struct CorpusFile: Sendable, CustomStringConvertible {
  public let name: String
  public let url: URL
  public let items: Int
  public let comments: Int
  public let terms: Int
  public let wellFormed: String

  public var description: String { name }

  /// All files of the index; none where the folder is not there.
  public static let all: [CorpusFile] = {
    guard let corpus = Shared.corpus,
      let text = try? String(contentsOf: corpus.appending(path: "INDEX.tsv"), encoding: .utf8)
    else { return [] }
    let lines = text.split(separator: "\n")
    let columns = lines[0].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let row = Dictionary(uniqueKeysWithValues: zip(columns, cells))
      return CorpusFile(
        name: row["file", default: ""], url: corpus.appending(path: row["file", default: ""]),
        items: Int(row["items", default: ""]) ?? 0,
        comments: Int(row["comments", default: ""]) ?? 0,
        terms: Int(row["terms", default: ""]) ?? 0, wellFormed: row["well_formed", default: ""])
    }
  }()
}
