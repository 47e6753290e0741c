/// A date as WordPress stores it: `YYYY-MM-DD hh:mm:ss`, without a zone, zero for "not fixed yet".
///
/// It keeps the text of the export, whatever that is; the calendar is asked only on demand.
public struct WordPressDate: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension WordPressDate: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { rawValue = value }
}

extension WordPressDate: CustomStringConvertible {
  public var description: String { rawValue }
}
