/// A name and how often it occurs.
public struct Tally: Hashable, Sendable {
  public var name: String
  public var count: Int

  public init(_ name: String, _ count: Int) {
    self.name = name
    self.count = count
  }
}

/// Names by how often they occur, the most frequent first, equals in the order of their bytes.
///
/// There is a limit to how many names are told apart, see ``Inspection/init(limit:)``.
public struct Ranking: Hashable, Sendable {
  public var tallies: [Tally]
  /// Occurrences of names beyond the limit.
  public var others: Int

  public init(_ tallies: [Tally] = [], others: Int = 0) {
    self.tallies = tallies.sorted { $0.precedes($1) }
    self.others = others
  }

  init(_ table: NameCounts, name: (String) -> String = { $0 }) {
    let tallies = (0..<table.count).map { Tally(name(table.name(at: $0)), table.counts[$0]) }
    self.init(tallies.filter { $0.count > 0 }, others: table.others)
  }

  public var total: Int { tallies.reduce(others) { $0 + $1.count } }
  public var isEmpty: Bool { tallies.isEmpty && others == 0 }

  public subscript(name: String) -> Int { tallies.first { $0.name == name }?.count ?? 0 }
}

/// Groups of things, and how many of each kind there are in a group: types and their statuses.
public struct GroupRanking: Hashable, Sendable {
  /// A count with the counts that it is made of.
  public struct Group: Hashable, Sendable {
    public var name: String
    public var parts: Ranking
    public var total: Int { parts.total }
  }

  public var groups: [Group]
  /// Occurrences of pairs beyond the limit.
  public var others: Int

  init(_ table: NameCounts) {
    var parts: [String: [Tally]] = [:]
    for place in 0..<table.count where table.counts[place] > 0 {
      let (group, part) = table.names(at: place)
      parts[group, default: []].append(Tally(part, table.counts[place]))
    }
    groups = parts.map { Group(name: $0.key, parts: Ranking($0.value)) }
      .sorted { Tally($0.name, $0.total).precedes(Tally($1.name, $1.total)) }
    others = table.others
  }

  public subscript(name: String) -> Group? { groups.first { $0.name == name } }
}

extension Tally {
  func precedes(_ other: Tally) -> Bool {
    guard count == other.count else { return count > other.count }
    return name.utf8.lexicographicallyPrecedes(other.name.utf8)
  }
}
