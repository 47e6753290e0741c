/// The words that WordPress and well-known plugins write into fields of a few words.
enum KnownValues {
  static let discussion: Set<String> = ["", "open", "closed", "registered_only"]
  static let approvals: Set<String> = ["", "0", "1", "spam", "trash", "post-trashed"]

  static func isStatus(_ word: String) -> Bool {
    statuses.contains(word) || statusBeginnings.contains { word.hasPrefix($0) }
  }

  static func isCommentType(_ word: String) -> Bool {
    commentTypes.contains(word) || commentTypeBeginnings.contains { word.hasPrefix($0) }
  }

  private static let statuses: Set<String> = [
    // WordPress; an absent one is WXR207's.
    "", "publish", "future", "draft", "pending", "private", "trash", "auto-draft", "inherit",
    "static", "attachment", "object",
    // bbPress, Advanced Custom Fields, Duplicate Post, Archived Post Status.
    "closed", "spam", "hidden", "orphan", "acf-disabled", "dp-rewrite-republish", "archive",
    // Shops, memberships, donations.
    "abandoned", "active", "cancelled", "complete", "completed", "expired", "failed", "inactive",
    "in_progress", "on-hold", "paid", "partially_refunded", "processing", "refunded", "revoked",
    "unpaid", "preapproval", "give_subscription",
    // WP Job Manager, forms, newsletters, schedules, courses.
    "filled", "preview", "pending_payment", "flamingo-spam", "sent", "sending", "scheduled",
    "canceled", "in-progress", "graded", "passed", "ungraded", "enrolled", "approved",
    "confirmed", "declined", "jp-temp-feedback", "disabled", "pitch", "assigned",
  ]

  private static let statusBeginnings = [
    "request-", "wc-", "edd_", "lp-", "llms-", "tribe-", "wp-", "bp-", "mepr-",
  ]

  private static let commentTypes: Set<String> = [
    "", "comment", "pingback", "trackback", "note",
    // WooCommerce and other shops.
    "review", "order_note", "action_log", "webhook_delivery", "edd_payment_note",
    "donor_note", "store_review", "product_review",
    // Webmention, ActivityPub.
    "webmention", "like", "repost", "bookmark", "tag", "rsvp", "mention", "reply", "favorite",
    "quote", "reaction", "reacji", "follow", "emoji",
    // Editorial and course plugins.
    "editorial-comment", "llms_order_note", "tutor_q_and_a", "tutor_course_rating",
  ]

  private static let commentTypeBeginnings = [
    "sensei_", "give_", "edd_", "llms_", "tutor_", "woocommerce_", "wc_", "activitypub",
    "mepr_", "wpdiscuz_",
  ]
}
