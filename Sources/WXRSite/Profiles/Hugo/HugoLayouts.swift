/// Layouts for a site of Hugo that has no theme: plain, valid HTML that works without scripts.
///
/// They are a start for whoever owns the site. Their texts are English, for an export has none.
enum HugoLayouts {
  static let files: [SiteFile] = [
    SiteFile(path: "layouts/_default/baseof.html", text: base),
    SiteFile(path: "layouts/_default/single.html", text: single),
    SiteFile(path: "layouts/_default/list.html", text: list),
    SiteFile(path: "layouts/_default/taxonomy.html", text: taxonomy),
    SiteFile(path: "layouts/index.html", text: home),
    SiteFile(path: "layouts/404.html", text: notFound),
    SiteFile(path: "layouts/partials/article.html", text: article),
    SiteFile(path: "layouts/partials/entries.html", text: entries),
    SiteFile(path: "layouts/partials/pages.html", text: pages),
    SiteFile(path: "static/css/site.css", text: HugoStyle.css),
  ]

  private static let base = #"""
    <!DOCTYPE html>
    <html lang="{{ site.LanguageCode | default "en" }}"{{ with site.Params.direction }} dir="{{ . }}"{{ end }}>
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{{ if .IsHome }}{{ site.Title }}{{ else }}{{ with .Title }}{{ . }} · {{ end }}{{ site.Title }}{{ end }}</title>
      {{- with .Description | default site.Params.description }}
      <meta name="description" content="{{ . }}">
      {{- end }}
      <link rel="canonical" href="{{ .Permalink }}">
      {{- with .OutputFormats.Get "rss" }}
      <link rel="alternate" type="application/rss+xml" title="{{ site.Title }}" href="{{ .RelPermalink }}">
      {{- end }}
      <link rel="stylesheet" href="{{ "css/site.css" | relURL }}">
    </head>
    <body>
      <a class="skip" href="#main">Skip to content</a>
      <header class="site-header">
        <p class="site-title"><a href="{{ site.Home.RelPermalink }}">{{ site.Title | default "Home" }}</a></p>
        {{- with site.Params.description }}
        <p>{{ . }}</p>
        {{- end }}
        {{- $pages := where site.Pages "Type" "page" }}
        {{- $top := slice }}
        {{- range $pages }}{{ if and (not .IsHome) .Parent .Parent.IsHome }}{{ $top = $top | append . }}{{ end }}{{ end }}
        {{- with $top }}
        <nav aria-label="Pages">
          <ul>
            {{- range sort . "Weight" }}
            <li><a href="{{ .RelPermalink }}"{{ if eq . $ }} aria-current="page"{{ end }}>{{ .LinkTitle | default .RelPermalink }}</a></li>
            {{- end }}
          </ul>
        </nav>
        {{- end }}
      </header>
      <main id="main">
    {{ block "main" . }}{{ end }}
      </main>
      <footer class="site-footer">
        <p>{{ site.Title }}</p>
      </footer>
    </body>
    </html>

    """#

  private static let single = #"""
    {{ define "main" -}}
    {{ partial "article.html" . }}
    {{- if in site.Params.mainSections .Section }}
    <nav class="neighbours" aria-label="Older and newer">
      {{- with .PrevInSection }}
      <a rel="prev" href="{{ .RelPermalink }}">← {{ .LinkTitle | default "Older" }}</a>
      {{- end }}
      {{- with .NextInSection }}
      <a rel="next" href="{{ .RelPermalink }}">{{ .LinkTitle | default "Newer" }} →</a>
      {{- end }}
    </nav>
    {{- end }}
    {{- end }}

    """#

  private static let list = #"""
    {{ define "main" -}}
    {{ if .Params.id -}}
    {{ partial "article.html" . }}
    {{- else -}}
    <h1>{{ .Title }}</h1>
    {{- with .Description }}
    <p>{{ . }}</p>
    {{- end }}
    {{ .Content }}
    {{- end }}
    {{ partial "entries.html" (.Paginate .Pages) }}
    {{- end }}

    """#

  private static let taxonomy = #"""
    {{ define "main" -}}
    {{ if .Params.id -}}
    {{ partial "article.html" . }}
    {{- else -}}
    <h1>{{ .Title }}</h1>
    {{ .Content }}
    {{- end }}
    <ul>
      {{- range .Pages.ByTitle }}
      <li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> ({{ len .Pages }})</li>
      {{- end }}
    </ul>
    {{- end }}

    """#

  private static let home = #"""
    {{ define "main" -}}
    {{ if .Params.id -}}
    {{ partial "article.html" . }}
    {{- end }}
    {{ partial "entries.html" (.Paginate (where site.RegularPages "Section" "in" site.Params.mainSections)) }}
    {{- end }}

    """#

  private static let notFound = #"""
    {{ define "main" -}}
    <h1>Not found</h1>
    <p>There is no such page. <a href="{{ site.Home.RelPermalink }}">Go to the home page.</a></p>
    {{- end }}

    """#

  private static let article = #"""
    <article{{ with .Params.wp }}{{ with .format }} class="format-{{ . }}"{{ end }}{{ end }}>
      <header>
        {{- with .Title }}
        <h1>{{ . }}</h1>
        {{- end }}
        {{- if ne .Type "page" }}
        <p class="meta">
          {{- if not .Date.IsZero }}
          <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2006-01-02" }}</time>
          {{- end }}
          {{- with .Params.author }}
          <span class="author">{{ . }}</span>
          {{- end }}
        </p>
        {{- end }}
        {{- with .Params.image }}
        <img class="featured" src="{{ . }}" alt="">
        {{- end }}
      </header>
    {{ .Content }}
      {{- $page := . }}
      {{- range $name, $terms := site.Taxonomies }}
      {{- with $page.GetTerms $name }}
      <p class="terms">{{ $name }}:
        {{- range $number, $term := . }}{{ if $number }},{{ end }}
        <a rel="tag" href="{{ .RelPermalink }}">{{ .LinkTitle }}</a>
        {{- end }}
      </p>
      {{- end }}
      {{- end }}
    </article>

    """#

  private static let entries = #"""
    {{- with .Pages }}
    <ul class="entries">
      {{- range . }}
      <li>
        <a href="{{ .RelPermalink }}">{{ .LinkTitle | default .RelPermalink }}</a>
        {{- if not .Date.IsZero }}
        <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2006-01-02" }}</time>
        {{- end }}
        {{- with .Params.summary }}
        <p>{{ . | markdownify | plainify }}</p>
        {{- end }}
      </li>
      {{- end }}
    </ul>
    {{- end }}
    {{ partial "pages.html" . }}

    """#

  private static let pages = #"""
    {{- if gt .TotalPages 1 }}
    <nav class="pages" aria-label="Pages of this list">
      {{- if .HasPrev }}
      <a rel="prev" href="{{ .Prev.URL }}">← Newer</a>
      {{- end }}
      <span>{{ .PageNumber }} / {{ .TotalPages }}</span>
      {{- if .HasNext }}
      <a rel="next" href="{{ .Next.URL }}">Older →</a>
      {{- end }}
    </nav>
    {{- end }}

    """#
}

extension SiteFile {
  fileprivate init(path: StaticString, text: String) {
    self.init(path: OutputPath(path), text: text)
  }
}
