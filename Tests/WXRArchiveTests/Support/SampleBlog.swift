import TestSupport

/// A blog of made-up posts that can be edited and exported again and again.
struct SampleBlog {
  var posts: [Post]
  var exportedAt = "2026-01-31 14:05"
  var address = "https://harbour.example/blog"
  /// A tail of every post, so that exports can be made long.
  var filler = ""

  struct Post {
    var id: Int
    var title: String
    var content: String
    var views = 0
    var comments: [String] = []
  }

  init(count: Int, seed: UInt64 = 1) {
    var random = SeededRandom(seed: seed)
    posts = (1...max(1, count)).map { id in
      let words = (0..<40).map { _ in Self.words[random.below(Self.words.count)] }
      let comments = (0..<random.below(3)).map { "Comment \($0) of \(id), \(random.below(1000))" }
      return Post(
        id: id, title: "Post \(id)", content: words.joined(separator: " "), comments: comments)
    }
  }

  /// Changes a share of the posts, adds one, and removes one.
  mutating func edit(share: Double, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<max(1, Int(Double(posts.count) * share)) {
      let place = random.below(posts.count)
      posts[place].content += " edited \(seed) \(random.below(1000))"
    }
    posts.remove(at: random.below(posts.count))
    let id = (posts.map(\.id).max() ?? 0) + 1
    posts.append(Post(id: id, title: "Post \(id)", content: "New in \(seed)"))
  }

  var xml: String {
    """
    <?xml version="1.0" encoding="UTF-8" ?>
    <!-- generator="WordPress/6.8.1" created="\(exportedAt)" -->
    <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
     xmlns:content="http://purl.org/rss/1.0/modules/content/"
     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel>
    <title>Harbour</title><link>\(address)</link>
    <wp:wxr_version>1.2</wp:wxr_version>
    <wp:base_site_url>\(address)</wp:base_site_url><wp:base_blog_url>\(address)</wp:base_blog_url>
    <wp:author><wp:author_id>1</wp:author_id><wp:author_login>ida</wp:author_login></wp:author>
    <wp:category><wp:term_id>4</wp:term_id><wp:category_nicename>sea</wp:category_nicename></wp:category>
    \(posts.map(text).joined())</channel>
    </rss>

    """
  }

  var bytes: [UInt8] { Array(xml.utf8) }

  private func text(_ post: Post) -> String {
    let comments = post.comments.enumerated().map { place, text in
      """
      <wp:comment><wp:comment_id>\(post.id * 10 + place)</wp:comment_id>
      <wp:comment_content><![CDATA[\(text)]]></wp:comment_content></wp:comment>

      """
    }.joined()
    return """
      <item>
      <title>\(post.title)</title>
      <guid isPermaLink="false">\(address)/?p=\(post.id)</guid>
      <content:encoded><![CDATA[\(post.content)\(filler)]]></content:encoded>
      <wp:post_id>\(post.id)</wp:post_id><wp:post_type>post</wp:post_type>
      <wp:postmeta><wp:meta_key>_edit_lock</wp:meta_key><wp:meta_value>\(post.views):1</wp:meta_value></wp:postmeta>
      <wp:postmeta><wp:meta_key>mood</wp:meta_key><wp:meta_value>calm</wp:meta_value></wp:postmeta>
      \(comments)</item>

      """
  }

  private static let words = [
    "harbour", "sea", "boat", "rope", "gull", "tide", "wind", "light", "storm", "quay", "net",
    "sail", "anchor", "fog", "bell", "pier", "wave", "salt",
  ]
}
