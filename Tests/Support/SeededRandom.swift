import Foundation

/// Random numbers that a seed repeats (SplitMix64).
public struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// The seed of this run, printed so that a failure can be repeated: `WXR_SEED`, else 1, so that a
  /// test run is the same each time. `make fuzz` looks further with other seeds.
  public static func printedSeed(_ function: String = #function) -> UInt64 {
    let seed = variable("WXR_SEED").flatMap { UInt64($0) } ?? 1
    print("\(function): WXR_SEED=\(seed)")
    return seed
  }

  /// How often a property is tried: `WXR_ROUNDS`, else this number.
  public static func rounds(_ usual: Int) -> Int {
    variable("WXR_ROUNDS").flatMap { Int($0) } ?? usual
  }

  private static func variable(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 to below the bound.
  public mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}
