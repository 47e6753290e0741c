extension EmbedProvider {
  /// The providers of WordPress 6.1 and of later versions; the first that fits wins.
  static let all: [EmbedProvider] = [
    EmbedProvider(
      "youtube", .www("youtube.com"), .exactly("m.youtube.com"),
      paths: "/watch*", "/playlist*", "/shorts/*", "/live/*", "/v/+", "/embed/+"),
    EmbedProvider("youtube", .exactly("youtu.be"), paths: "/*"),
    EmbedProvider("vimeo", .under("vimeo.com"), paths: "/*"),
    EmbedProvider("dailymotion", .www("dailymotion.com"), .exactly("dai.ly"), paths: "/*"),
    EmbedProvider("flickr", .www("flickr.com"), .exactly("flic.kr"), paths: "/*"),
    EmbedProvider("smugmug", .under("smugmug.com"), paths: "/*"),
    EmbedProvider("scribd", .www("scribd.com"), paths: "/doc/*", "/document/*"),
    EmbedProvider("wordpress-tv", .exactly("wordpress.tv"), paths: "/*"),
    EmbedProvider(
      "crowdsignal", .under("crowdsignal.net"), .under("polldaddy.com"), .exactly("poll.fm"),
      .under("survey.fm"), paths: "/*"),
    EmbedProvider("twitter", .www("twitter.com"), .www("x.com"), paths: "/*"),
    EmbedProvider("soundcloud", .www("soundcloud.com"), paths: "/*"),
    EmbedProvider(
      "spotify", .exactly("open.spotify.com"), .exactly("play.spotify.com"), paths: "/*"),
    EmbedProvider("slideshare", .under("slideshare.net"), paths: "/*"),
    EmbedProvider("imgur", .under("imgur.com"), paths: "/*"),
    EmbedProvider("issuu", .www("issuu.com"), paths: "/+/docs/+"),
    EmbedProvider("mixcloud", .www("mixcloud.com"), paths: "/*"),
    EmbedProvider("ted", .www("ted.com"), .exactly("embed.ted.com"), paths: "/talks/*"),
    EmbedProvider("animoto", .www("animoto.com"), .www("video214.com"), paths: "/play/*"),
    EmbedProvider("tumblr", .under("tumblr.com"), paths: "/*"),
    EmbedProvider("kickstarter", .www("kickstarter.com"), paths: "/projects/*"),
    EmbedProvider("kickstarter", .exactly("kck.st"), paths: "/*"),
    EmbedProvider("cloudup", .exactly("cloudup.com"), paths: "/*"),
    EmbedProvider("reverbnation", .www("reverbnation.com"), paths: "/*"),
    EmbedProvider("videopress", .exactly("videopress.com"), paths: "/v/*"),
    EmbedProvider("reddit", .www("reddit.com"), paths: "/r/+/comments/*"),
    EmbedProvider("speaker-deck", .www("speakerdeck.com"), paths: "/*"),
    EmbedProvider("screencast", .www("screencast.com"), paths: "/*"),
    EmbedProvider(
      "amazon-kindle", .under("amazon.com"), .under("amazon.com.mx"), .under("amazon.com.br"),
      .under("amazon.ca"), .under("amazon.co.uk"), .under("amazon.de"), .under("amazon.fr"),
      .under("amazon.it"), .under("amazon.es"), .under("amazon.in"), .under("amazon.nl"),
      .under("amazon.ru"), .under("amazon.co.jp"), .under("amazon.com.au"), .under("amazon.cn"),
      .www("a.co"), .www("amzn.to"), .www("amzn.eu"), .www("amzn.in"), .www("amzn.asia"),
      .www("z.cn"), paths: "/*"),
    EmbedProvider(
      "someecards", .exactly("www.someecards.com"), paths: "/+-cards/+", "/usercards/viewcard/+"),
    EmbedProvider("someecards", .exactly("some.ly"), paths: "/+"),
    EmbedProvider("tiktok", .www("tiktok.com"), paths: "/*/video/*", "/@*"),
    EmbedProvider(
      "pinterest", .under("pinterest.com"), .under("pinterest.com.au"), .under("pinterest.com.mx"),
      paths: "/*"),
    EmbedProvider("wolfram-cloud", .www("wolframcloud.com"), paths: "/obj/+"),
    EmbedProvider("pocket-casts", .exactly("pca.st"), paths: "/+"),
    EmbedProvider("anghami", .www("anghami.com"), .exactly("play.anghami.com"), paths: "/*"),
    EmbedProvider("bluesky", .exactly("bsky.app"), paths: "/profile/*/post/*"),
  ]
}
