/// The id of one kind of entity, so that an author's id is never taken for an item's.
///
/// ```swift
/// let id: Item.ID = 103
/// ```
public struct Identifier<Owner>: Hashable, Sendable {
  /// The id as the export gives it: an integer, or text where it holds something else.
  public var number: Number

  public init(_ number: Number) { self.number = number }

  /// The id as an integer, or nil where the export holds other text.
  public var integer: Int? { number.integer }
}

extension Identifier: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { number = .integer(value) }
}

extension Identifier: CustomStringConvertible {
  public var description: String { number.text }
}
