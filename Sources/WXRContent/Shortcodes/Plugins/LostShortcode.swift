/// Shortcodes of plugins that show what only the site has: forms, sliders, other posts. They leave
/// nothing, and are told.
struct LostShortcode: ContentShortcode {
  let names: [String]
  /// Names that common words are too: without attributes they are text.
  let isCommon: Bool

  init(_ names: String, common: Bool = false) {
    self.names = names.split(separator: " ").map(String.init)
    isCommon = common
  }

  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]? {
    if isCommon, call.content == nil, call.attributes.all.isEmpty { return nil }
    rendering.findings.omittedShortcodes[call.name, default: 0] += 1
    return []
  }

  static let all: [LostShortcode] = [
    // Forms.
    LostShortcode(
      """
      contact-form-7 contact-form contact-field gravityform gravityforms ninja_form ninja_forms \
      wpforms formidable caldera_form fluentform forminator_form ws_form mc4wp_form mailpoet_form \
      mailchimpsf_form newsletter_form et_pb_contact_form et_pb_contact_field et_pb_signup \
      et_pb_signup_custom_field av_contact av_contact_field fusion_form contact_form7
      """),
    // Sliders and galleries kept in tables of their own.
    LostShortcode(
      """
      rev_slider rev_slider_vc layerslider layerslider_vc metaslider ml-slider soliloquy \
      nextgen_gallery nggallery ngg ngg_images nggalbum nggtags singlepic imagebrowser \
      envira-gallery foogallery modula smartslider3 wonderplugin_slider
      """),
    // Tables, polls, downloads, advertisements.
    LostShortcode(
      """
      tablepress table-info wpdatatable ninja_tables poll polldaddy wpsm_comparison_table \
      adrotate wpadcenter_ad quads download_counter
      """),
    // Lists of posts and shops.
    LostShortcode(
      """
      woocommerce_cart woocommerce_checkout woocommerce_my_account woocommerce_order_tracking \
      recent_products featured_products sale_products best_selling_products product_categories \
      top_rated_products related_products display-posts wp-rss-aggregator feedzy-rss \
      rss-feed rss_feed vc_posts_grid vc_basic_grid vc_masonry_grid vc_media_grid vc_wp_posts \
      vc_wp_recentcomments vc_wp_categories vc_wp_archives vc_wp_tagcloud vc_wp_search \
      vc_wp_calendar vc_wp_meta vc_wp_pages vc_wp_rss vc_wp_custommenu vc_facebook \
      vc_tweetmeme vc_pinterest vc_flickr vc_posts_slider et_pb_blog et_pb_shop et_pb_portfolio \
      et_pb_filterable_portfolio et_pb_post_slider et_pb_fullwidth_post_slider et_pb_sidebar \
      et_pb_search et_pb_login et_pb_comments et_pb_post_nav et_pb_map fusion_blog \
      fusion_recent_posts fusion_portfolio fusion_woo_featured_products_slider \
      fusion_products_slider fusion_widget_area fusion_events av_blog av_portfolio av_masonry_entries \
      av_postslider av_magazine av_productgrid av_productslider av_sidebar su_posts su_menu \
      su_subpages su_siblings su_feed
      """),
    LostShortcode(
      """
      wm_content_module wm_posts wm_testimonials wm_projects wm_staff wm_last_update wm_search_form \
      recent_works recent_posts
      """),
    LostShortcode("products product product_category add_to_cart newsletter album", common: true),
  ]
}
