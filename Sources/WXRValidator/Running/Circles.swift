/// The circles among things of which each leads to at most one other, as parents do.
///
/// Linear in their number.
struct Circles {
  /// The things of each circle in the order in which they lead to each other; each begins with its
  /// first thing, and the circles are in that order too.
  private(set) var all: [[Int]] = []

  /// - Parameter next: what a thing leads to; nil if it leads nowhere.
  init(count: Int, next: (Int) -> Int?) {
    // 0 is new; others are the number of the walk that came by.
    var walks = [UInt32](repeating: 0, count: count)
    for start in 0..<count where walks[start] == 0 {
      let walk = UInt32(start + 1)
      var place: Int? = start
      while let here = place, walks[here] == 0 {
        walks[here] = walk
        place = next(here)
      }
      if let here = place, walks[here] == walk { add(circleAt: here, next) }
    }
    all.sort { $0[0] < $1[0] }
  }

  private mutating func add(circleAt start: Int, _ next: (Int) -> Int?) {
    var circle = [start]
    while let here = next(circle[circle.count - 1]), here != start { circle.append(here) }
    let first = circle.indices.min { circle[$0] < circle[$1] } ?? 0
    all.append(Array(circle[first...] + circle[..<first]))
  }
}
