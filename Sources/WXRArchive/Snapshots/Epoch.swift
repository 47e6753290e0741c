/// When a snapshot must not draw on earlier ones but be stored whole: an epoch begins.
///
/// It bounds how many packs a restoring reads, and keeps a second copy of what is old.
package enum Epoch {
  /// The most packs that a stream draws on.
  package static let packLimit = 32

  /// Whether a stream has become too scattered: it draws on more than ``packLimit`` packs, or less
  /// than half of what these hold is in use.
  ///
  /// - Parameters:
  ///   - recipes: what the stream is put together from.
  ///   - sizes: how many bytes each pack holds unpacked.
  package static func isOver(_ recipes: [Recipe], sizes: [Int: Int]) -> Bool {
    let used = Recipe(recipes.flatMap(\.ranges)).used
    let total = used.keys.reduce(0) { $0 + sizes[$1, default: 0] }
    return used.count > packLimit || used.values.reduce(0, +) * 2 < total
  }
}
