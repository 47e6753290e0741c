import WXRContent
import WXRKit

extension PostType {
  /// Types that hold settings, templates or records: nobody reads them at an address of their own,
  /// and their content is not always text.
  var isInternal: Bool {
    switch self {
    case .post, .page, .attachment: false
    default:
      Self.internalTypes.contains(rawValue) || rawValue.begins(with: "acf-")
        || rawValue.begins(with: "shop_order")
    }
  }

  private static let internalTypes: Set<String> = [
    "nav_menu_item", "custom_css", "wp_block", "wp_template", "wp_template_part",
    "wp_global_styles", "wp_navigation", "wp_font_family", "wp_font_face", "revision",
    "customize_changeset", "oembed_cache", "user_request", "scheduled-action", "acf",
    "shop_coupon", "product_variation", "wpcf7_contact_form", "wpforms", "feedback", "nf_sub",
    "flamingo_inbound", "flamingo_contact", "mc4wp-form", "elementor_library", "elementor_snippet",
    "elementor_font", "elementor_icons", "et_pb_layout", "et_template", "fl-builder-template",
    "fusion_template", "fusion_element", "ct_template", "bricks_template", "brizy_template",
    "vc_grid_item", "vc4_templates", "tablepress_table", "ml-slider", "ml-slide", "safecss",
    "polylang_mo", "rank_math_schema", "_pods_pod", "_pods_field", "_pods_group", "ngg_album",
    "ngg_gallery", "ngg_pictures", "displayed_gallery", "bp-email", "llms_order", "edd_payment",
    "tribe-ea-record", "jp_mem_plan", "jp_pay_order", "wp-types-group", "view", "view-template",
  ]
}
