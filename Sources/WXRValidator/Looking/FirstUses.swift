import WXRKit

/// Names with how often they came, and where each came first.
struct FirstUses {
  private(set) var names: [String] = []
  private(set) var counts: [Int] = []
  private(set) var spots: [Spot] = []
  private var places: [String: Int] = [:]

  /// More names than any site has are not told apart.
  private static let limit = 2000

  /// - Parameter spot: where it came, made only if it is new.
  mutating func add(_ name: String, _ spot: @autoclosure () -> Spot) {
    if let place = places[name] {
      counts[place] += 1
    } else if names.count < Self.limit {
      places[name] = names.count
      names.append(name)
      counts.append(1)
      spots.append(spot())
    }
  }

  var isEmpty: Bool { names.isEmpty }

  /// All together.
  var total: Int { counts.reduce(0, +) }
}
