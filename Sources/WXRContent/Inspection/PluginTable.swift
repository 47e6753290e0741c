/// The names that a plugin, theme or service leaves in exports. A `*` at the end stands for any
/// ending; names are parted by blanks.
struct PluginSigns: Sendable {
  let name: String
  let signs: [(kind: PluginUse.Kind, pattern: String)]

  init(
    _ name: String, metas: String = "", types: String = "", taxonomies: String = "",
    shortcodes: String = "", blocks: String = "", commentMetas: String = ""
  ) {
    self.name = name
    let lists: [(PluginUse.Kind, String)] = [
      (.meta, metas), (.postType, types), (.taxonomy, taxonomies), (.shortcode, shortcodes),
      (.block, blocks), (.commentMeta, commentMetas),
    ]
    signs = lists.flatMap { kind, list in
      list.split(separator: " ").map { (kind, String($0)) }
    }
  }
}

/// Which plugins ``Inspection`` knows: one line each, in the order of the alphabet.
package enum PluginTable {
  static let all: [PluginSigns] = [
    PluginSigns(
      "Advanced Custom Fields", types: "acf acf-field-group acf-field acf-post-type acf-taxonomy",
      shortcodes: "acf", blocks: "acf/*"),
    PluginSigns(
      "Akismet", metas: "akismet_*", commentMetas: "akismet_*"),
    PluginSigns(
      "All in One SEO", metas: "_aioseop_* _aioseo_*", blocks: "aioseo/*"),
    PluginSigns(
      "Avada", metas: "_fusion _fusion_* fusion_builder_* pyre_*",
      types: "avada_portfolio avada_faq fusion_template fusion_element fusion_tb_section",
      shortcodes: "fusion_*"),
    PluginSigns(
      "Avia/Enfold", metas: "_avia_* _aviaLayoutBuilder*", types: "avia_framework_post",
      shortcodes: "av_*"),
    PluginSigns(
      "bbPress", metas: "_bbp_*", types: "forum topic reply", taxonomies: "topic-tag",
      shortcodes: "bbp-*"),
    PluginSigns(
      "Beaver Builder", metas: "_fl_builder_*", types: "fl-builder-template",
      shortcodes: "fl_builder_insert_layout", blocks: "fl-builder/*"),
    PluginSigns("Blocksy", metas: "blocksy_*", types: "ct_content_block", blocks: "blocksy/*"),
    PluginSigns(
      "Blogger import", metas: "blogger_blog blogger_author blogger_permalink _blogger_*"),
    PluginSigns("Bricks", metas: "_bricks_*", types: "bricks_template"),
    PluginSigns("Brizy", metas: "brizy brizy_*", types: "brizy_template editor-story"),
    PluginSigns("BuddyPress", types: "bp-email", taxonomies: "bp-email-type", blocks: "bp/*"),
    PluginSigns("Carbon Fields", metas: "_carbon_field|*"),
    PluginSigns(
      "Church Theme Content", metas: "_ctc_*", types: "ctc_*", taxonomies: "ctc_*"),
    PluginSigns("Classic Editor", metas: "classic-editor-remember"),
    PluginSigns("CoBlocks", blocks: "coblocks/*"),
    PluginSigns(
      "Contact Form 7", metas: "_mail_2 _additional_settings", types: "wpcf7_contact_form",
      shortcodes: "contact-form-7",
      blocks: "contact-form-7/*"),
    PluginSigns(
      "Co-Authors Plus", metas: "cap-*", types: "guest-author", taxonomies: "author"),
    PluginSigns("Disqus", metas: "dsq_thread_id", commentMetas: "dsq_*"),
    PluginSigns(
      "Divi", metas: "_et_pb_* _et_builder_* et_enqueued_post_features",
      types: "et_pb_layout et_template et_header_layout et_body_layout et_footer_layout",
      shortcodes: "et_pb_*", blocks: "divi/*"),
    PluginSigns("Duplicate Post", metas: "_dp_original _dp_*"),
    PluginSigns(
      "Easy Digital Downloads", metas: "_edd_* edd_*", types: "download edd_*",
      taxonomies: "download_category download_tag",
      shortcodes: "purchase_link downloads download_checkout edd_*", blocks: "edd/*"),
    PluginSigns(
      "Elementor", metas: "_elementor_*", types: "elementor_library e-landing-page elementor_*",
      taxonomies: "elementor_library_type elementor_library_category",
      shortcodes: "elementor-template"),
    PluginSigns("Envira Gallery", types: "envira", shortcodes: "envira-gallery"),
    PluginSigns(
      "Events Manager", metas: "_event_start_date _event_end_date _location_address",
      types: "event-recurring", taxonomies: "event-categories event-tags",
      shortcodes: "events_list events_calendar"),
    PluginSigns(
      "Formidable Forms", types: "frm_display frm_form_actions",
      shortcodes: "formidable", blocks: "formidable/*"),
    PluginSigns(
      "GiveWP", metas: "_give_*", types: "give_forms give_payment",
      shortcodes: "give_form", blocks: "give/*"),
    PluginSigns("GenerateBlocks", blocks: "generateblocks/*"),
    PluginSigns("GeneratePress", metas: "_generate_* _generate-*", types: "gp_elements"),
    PluginSigns("Genesis", metas: "_genesis_*", blocks: "genesis-blocks/* atomic-blocks/*"),
    PluginSigns("Geolocation", metas: "geo_latitude geo_longitude geo_address geo_public"),
    PluginSigns(
      "Gravity Forms", shortcodes: "gravityform gravityforms",
      blocks: "gravityforms/*"),
    PluginSigns(
      "Importer leftovers",
      metas: """
        _wxr_import_* original_post_id pre_import_post_id pre_import_post_parent \
        _attachment_original_parent_id _original_import_origin import_id imported_id
        """),
    PluginSigns(
      "Jabber notifications", metas: "jabber_published _jabber_published email_notification"),
    PluginSigns(
      "Jetpack",
      metas: """
        _jetpack_* jetpack_* _publicize_* _wpas_* sharing_disabled switch_like_status \
        advanced_seo_description _wpcom_is_markdown publicize_* _feedback_*
        """,
      types: "jetpack-portfolio jetpack-testimonial feedback nova_menu_item jp_*",
      taxonomies: "jetpack-portfolio-type jetpack-portfolio-tag nova_menu",
      shortcodes: "contact-form contact-field jetpack_*", blocks: "jetpack/*"),
    PluginSigns(
      "Kadence", metas: "_kad_* kt_blocks_* _kt_*", types: "kadence_*",
      blocks: "kadence/*"),
    PluginSigns(
      "LearnDash", metas: "_sfwd-*", types: "sfwd-*",
      taxonomies: "ld_course_category ld_lesson_category",
      shortcodes: "ld_course_list learndash_*", blocks: "learndash/*"),
    PluginSigns(
      "LearnPress", metas: "_lp_* _lpr_*", types: "lp_*",
      taxonomies: "course_category course_tag", shortcodes: "learn_press_*"),
    PluginSigns(
      "LifterLMS", metas: "_llms_*", types: "llms_*",
      shortcodes: "lifterlms_*", blocks: "llms/*"),
    PluginSigns("LiteSpeed Cache", metas: "_litespeed_* litespeed_*"),
    PluginSigns("LiveJournal import", metas: "_livejournal_* lj_*"),
    PluginSigns(
      "Mailchimp for WordPress", types: "mc4wp-form", shortcodes: "mc4wp_*",
      blocks: "mailchimp-for-wp/*"),
    PluginSigns(
      "MailPoet", types: "mailpoet_page mailpoet_email",
      shortcodes: "mailpoet_form mailpoet_page", blocks: "mailpoet/*"),
    PluginSigns(
      "MemberPress", metas: "_mepr_*", types: "memberpress*",
      shortcodes: "mepr-*", blocks: "memberpress/*"),
    PluginSigns("Meta Slider", types: "ml-slider ml-slide", shortcodes: "metaslider ml-slider"),
    PluginSigns(
      "Modern Events Calendar", metas: "mec_*", types: "mec-events mec_calendars",
      taxonomies: "mec_category mec_location", shortcodes: "MEC"),
    PluginSigns(
      "NextGEN Gallery", types: "ngg_album ngg_gallery ngg_pictures displayed_gallery",
      shortcodes: "nggallery ngg ngg_images nggalbum album imagebrowser slideshow singlepic",
      blocks: "imagely/*"),
    PluginSigns(
      "Ninja Forms", types: "nf_sub", shortcodes: "ninja_form ninja_forms",
      blocks: "ninja-forms/*"),
    PluginSigns("Otter Blocks", blocks: "themeisle-blocks/*"),
    PluginSigns(
      "Oxygen", metas: "ct_builder_shortcodes _ct_builder_json ct_builder_json ct_other_template",
      types: "ct_template oxy_user_library"),
    PluginSigns("Podcast enclosures", metas: "enclosure _podcast:*"),
    PluginSigns(
      "Podlove", metas: "_podlove_*", types: "podcast_episode",
      shortcodes: "podlove-*"),
    PluginSigns(
      "Pods", metas: "_pods_*", types: "_pods_pod _pods_field _pods_group",
      shortcodes: "pods", blocks: "pods/*"),
    PluginSigns(
      "Polylang", metas: "_pll_*", types: "polylang_mo",
      taxonomies: "language post_translations term_language term_translations"),
    PluginSigns("Polls (WP-Polls)", shortcodes: "poll"),
    PluginSigns("PowerPress", metas: "powerpress_* _powerpress_*", shortcodes: "powerpress"),
    PluginSigns("Rank Math", metas: "rank_math_*", types: "rank_math_*", blocks: "rank-math/*"),
    PluginSigns("Wayback import", metas: "_wayback_*"),
    PluginSigns(
      "Seriously Simple Podcasting",
      metas: "audio_file date_recorded filesize_raw episode_type", types: "ssp_podcast",
      shortcodes: "ss_podcast ss_player", blocks: "seriously-simple-podcasting/*"),
    PluginSigns("The SEO Framework", metas: "_genesis_title _genesis_noindex"),
    PluginSigns("SEOPress", metas: "_seopress_*", types: "seopress_*"),
    PluginSigns(
      "Sensei", metas: "_sensei_*", types: "sensei_*", shortcodes: "sensei_*",
      blocks: "sensei-lms/*"),
    PluginSigns("SiteOrigin Page Builder", metas: "panels_data", blocks: "siteorigin-panels/*"),
    PluginSigns(
      "Slider Revolution", metas: "slide_template rs_page_bg_color",
      types: "rs-elementor", shortcodes: "rev_slider", blocks: "themepunch/*"),
    PluginSigns("Smush", metas: "wp-smpro-* wp-smush-* wp-smushit*"),
    PluginSigns("Social Warfare", metas: "swp_*", shortcodes: "social_warfare"),
    PluginSigns("Spectra", metas: "_uag_*", types: "spectra-popup", blocks: "uagb/*"),
    PluginSigns("Stackable", blocks: "ugb/* stackable/*"),
    PluginSigns(
      "SyntaxHighlighter", metas: "_syntaxhighlighter_encoded",
      shortcodes: """
        sourcecode csharp cpp css javascript jscript js php python powershell ruby sql vb xml \
        java bash delphi fsharp groovy objc perl matlabkey actionscript3 coldfusion erlang
        """,
      blocks: "syntaxhighlighter/*"),
    PluginSigns("Table of Contents Plus", shortcodes: "toc no_toc sitemap_pages"),
    PluginSigns(
      "TablePress", metas: "_tablepress_*", types: "tablepress_table",
      shortcodes: "table table-info", blocks: "tablepress/*"),
    PluginSigns(
      "The Events Calendar",
      metas: "_EventStartDate* _EventEndDate* _EventVenueID _EventOrganizerID _tribe_*",
      types: "tribe_*", taxonomies: "tribe_events_cat", shortcodes: "tribe_events",
      blocks: "tribe/*"),
    PluginSigns("Thrive Architect", metas: "tve_* thrive_*", types: "tcb_* thrive_*"),
    PluginSigns(
      "Toolset", metas: "wpcf-* _wpv_*", types: "view view-template wp-types-group",
      shortcodes: "wpv-* types", blocks: "toolset-*"),
    PluginSigns("Tumblr import", metas: "tumblr_*"),
    PluginSigns(
      "WebMan Amplifier", types: "wm_*", taxonomies: "module_tag staff_position",
      shortcodes: "wm_*"),
    PluginSigns(
      "WooCommerce",
      metas: "_wc_* _regular_price _sale_price _stock_status _product_attributes _sku",
      types: "product product_variation shop_order shop_order_refund shop_coupon",
      taxonomies: "product_cat product_tag product_type product_visibility pa_*",
      shortcodes: """
        woocommerce_* products product product_page product_category product_categories \
        add_to_cart recent_products featured_products sale_products best_selling_products
        """,
      blocks: "woocommerce/*"),
    PluginSigns("Wordfence", metas: "_wordfence_* wf_*"),
    PluginSigns(
      "WordPress.com",
      metas: "_rest_api_* reader_suggested_tags tagazine-media _wpcom_* _wp_old_wpcom_*",
      shortcodes: "wpvideo polldaddy", blocks: "a8c/* premium-content/* crowdsignal-forms/*"),
    PluginSigns("WP Job Manager", types: "job_listing", shortcodes: "jobs submit_job_form"),
    PluginSigns(
      "WP Recipe Maker", metas: "wprm_*", types: "wprm_recipe",
      shortcodes: "wprm-*", blocks: "wp-recipe-maker/*"),
    PluginSigns("WP Rocket", metas: "_rocket_* _wp_rocket_*"),
    PluginSigns("WP Super Cache", metas: "_wpsc_*"),
    PluginSigns(
      "WPBakery Page Builder", metas: "_wpb_* _vc_*", types: "vc_grid_item vc4_templates",
      shortcodes: "vc_*"),
    PluginSigns(
      "WPForms", types: "wpforms wpforms-template", shortcodes: "wpforms",
      blocks: "wpforms/*"),
    PluginSigns(
      "WPML",
      metas: "_wpml_* wpml_* _icl_* _top_nav_excluded", shortcodes: "wpml_*"),
    PluginSigns("WPtouch", metas: "wptouch_*"),
    PluginSigns(
      "Yoast SEO", metas: "_yoast_wpseo_*", shortcodes: "wpseo_*", blocks: "yoast/* yoast-seo/*"),
  ]
}

extension PluginTable {
  /// Which plugin a name of this kind belongs to.
  package static func plugin(_ kind: PluginUse.Kind, _ name: String) -> String? {
    if let exact = index.exact[Name(kind: kind, name: name)] { return all[exact].name }
    return index.prefixes.first { $0.kind == kind && name.utf8.starts(with: $0.start.utf8) }
      .map { all[$0.plugin].name }
  }

  /// Names that many use, so that they tell of a plugin only beside other evidence: `[table]` is
  /// TablePress's where something else is TablePress's as well.
  static let commonShortcodes: Set<String> = [
    "album", "bash", "css", "download", "downloads", "java", "javascript", "jobs", "js", "perl",
    "php", "pods", "poll", "product", "products", "python", "ruby", "slideshow", "sql", "table",
    "toc", "types", "vb", "xml",
  ]

  private struct Name: Hashable {
    let kind: PluginUse.Kind
    let name: String
  }

  private struct Index {
    var exact: [Name: Int] = [:]
    /// The longest first, so that the closest pattern wins.
    var prefixes: [(kind: PluginUse.Kind, start: String, plugin: Int)] = []
  }

  private static let index: Index = {
    var index = Index()
    for (plugin, signs) in all.enumerated() {
      for (kind, pattern) in signs.signs {
        if pattern.utf8.last == UInt8(ascii: "*") {
          index.prefixes.append((kind, String(pattern.dropLast()), plugin))
        } else {
          index.exact[Name(kind: kind, name: pattern)] = plugin
        }
      }
    }
    index.prefixes.sort { $0.start.utf8.count > $1.start.utf8.count }
    return index
  }()
}
