/// Keys of front matter that no taxonomy can have.
enum FrontMatterKeys {
  /// Ours.
  static let own: Set<String> = [
    "title", "date", "lastmod", "draft", "slug", "id", "type", "status", "author", "summary",
    "image", "weight", "aliases", "params", "guid", "parent", "sticky", "format", "link",
  ]

  /// What Hugo takes for an instruction, and the names of categories and tags in its configuration.
  static let hugo: Set<String> = [
    "_build", "archetype", "audio", "build", "cascade", "category", "tag", "description",
    "expirydate", "headless",
    "images", "iscjklanguage", "keywords", "lang", "layout", "linktitle", "markup", "menu", "menus",
    "outputs", "publishdate", "resources", "sitemap", "translationkey", "url", "videos",
  ]
}
