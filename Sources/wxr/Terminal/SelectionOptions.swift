import ArgumentParser
import WXRKit

/// Which items are wanted: everywhere the same, in WP-CLI's words.
struct SelectionOptions: ParsableArguments {
  @Option(
    name: [.long, .customLong("post_type")], parsing: .unconditionalSingleValue,
    help: "Only items of these types, such as post,page.")
  var postType: [String] = []

  @Option(
    name: [.long, .customLong("post_status")], parsing: .unconditionalSingleValue,
    help: "Only items of these statuses, such as publish,draft.")
  var postStatus: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: "Only items of these authors, by login or id.")
  var author: [String] = []

  @Option(
    parsing: .unconditionalSingleValue, help: "Only items in these categories, by slug or name.")
  var category: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: "Only items with these tags, by slug or name.")
  var tag: [String] = []

  @Option(
    name: [.long, .customLong("start_date")],
    help: "Only items from this day on (YYYY-MM-DD, the site's time).")
  var startDate: String?

  @Option(
    name: [.long, .customLong("end_date")], help: "Only items up to this day, itself included.")
  var endDate: String?

  @Option(
    name: [.long, .customLong("post__in")], parsing: .unconditionalSingleValue,
    help: "Only the items with these ids.")
  var postIn: [String] = []

  @Flag(name: [.long, .customLong("skip_comments")], help: "Leave comments out.")
  var skipComments = false

  @Option(name: [.long, .customLong("max_num_posts")], help: "At most this many items.")
  var limit: Int?

  func validate() throws {
    _ = try day(startDate, "--start-date")
    _ = try day(endDate, "--end-date")
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 on.") }
  }

  func selection() throws -> Selection {
    Selection(
      postTypes: Set(list(postType).map { PostType(rawValue: $0) }),
      postStatuses: Set(list(postStatus).map { PostStatus(rawValue: $0) }),
      authors: list(author), categories: list(category), tags: list(tag),
      startDate: try day(startDate, "--start-date"), endDate: try day(endDate, "--end-date"),
      postIDs: Set(list(postIn).map { Item.ID(Number($0)) }), limit: limit,
      skipsComments: skipComments)
  }

  /// Lists come with commas or by repeating.
  private func list(_ words: [String]) -> [String] {
    words.flatMap { $0.split(separator: ",").map { String($0.trimming(while: \.isWhitespace)) } }
  }

  private func day(_ word: String?, _ name: String) throws -> CalendarDay? {
    guard let word else { return nil }
    guard let day = CalendarDay(word) else {
      throw ValidationError("\(name) takes a day such as 2019-03-31, not “\(word)”.")
    }
    return day
  }
}

extension Substring {
  fileprivate func trimming(while isDropped: (Character) -> Bool) -> Substring {
    var rest = drop(while: isDropped)
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }
}
