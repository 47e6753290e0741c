/// A number with what it counts: `1 item`, `12 items`.
struct Amount: CustomStringConvertible {
  private let number: Int
  private let noun: String

  init(_ number: Int, _ noun: String) {
    self.number = number
    self.noun = noun
  }

  var description: String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
