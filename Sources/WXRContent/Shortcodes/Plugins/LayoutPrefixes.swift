/// Whose shortcodes are layout unless a table says otherwise: builders have hundreds, and new ones with
/// each version. What stands between their tags is kept.
enum LayoutPrefixes {
  static let all = [
    "vc_", "et_pb_", "fusion_", "av_", "su_", "wpb_", "nectar_", "mk_", "cs_", "wm_",
  ]

  static func contain(_ name: String) -> Bool {
    all.contains { name.utf8.starts(with: $0.utf8) }
  }
}
