/// Meta keys that WordPress and well-known plugins give one value to an item.
enum SingleValueKeys {
  static func contains(_ key: String) -> Bool { hashes.contains(TextHash(key).value) }

  /// A string's own hash is made for any form of its characters, and costs more.
  private static let hashes = Set(
    """
    _thumbnail_id _wp_page_template _wp_attached_file _wp_attachment_metadata \
    _wp_attachment_image_alt _edit_last _edit_lock _wp_desired_post_slug _wp_trash_meta_status \
    _wp_trash_meta_time _wp_trash_meta_comments_status footnotes wp_pattern_sync_status \
    _menu_item_type _menu_item_object _menu_item_object_id _menu_item_menu_item_parent \
    _menu_item_target _menu_item_classes _menu_item_xfn _menu_item_url \
    _elementor_data _elementor_edit_mode _elementor_template_type _elementor_version \
    _elementor_page_settings _fl_builder_data _fl_builder_enabled _et_pb_use_builder \
    _wpb_vc_js_status panels_data _bricks_page_content_2 \
    _sku _regular_price _sale_price _stock _stock_status _manage_stock _product_attributes \
    _product_image_gallery _yoast_wpseo_title _yoast_wpseo_metadesc _yoast_wpseo_canonical \
    rank_math_title rank_math_description rank_math_canonical_url _seopress_titles_title \
    _EventStartDate _EventEndDate _EventTimezone
    """.split(separator: " ").map { TextHash(String($0)).value })
}
