/// The style sheet of the plain layouts: readable, narrow and dark screens too, and the classes
/// that WordPress's content carries.
enum HugoStyle {
  static let css = #"""
    :root {
      color-scheme: light dark;
      --text: #222;
      --quiet: #595959;
      --page: #fff;
      --link: #0b57b0;
      --line: #ccc;
    }
    @media (prefers-color-scheme: dark) {
      :root { --text: #e8e8e8; --quiet: #b0b0b0; --page: #191919; --link: #8ab8ff; --line: #555; }
    }
    body {
      max-width: 44rem;
      margin: 0 auto;
      padding: 1rem;
      color: var(--text);
      background: var(--page);
      font: 1.05rem/1.6 system-ui, sans-serif;
      overflow-wrap: break-word;
    }
    a { color: var(--link); }
    img, video, iframe { max-width: 100%; }
    img, video { height: auto; }
    pre { overflow-x: auto; padding: 0.75rem; border: 1px solid var(--line); }
    table { border-collapse: collapse; display: block; overflow-x: auto; }
    th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: start; }
    blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
    figure { margin: 1.5rem 0; }
    figcaption, .meta, .terms, .entries time, .site-footer { color: var(--quiet); font-size: 0.9rem; }
    .skip { position: absolute; inset-inline-start: -100vw; }
    .skip:focus { inset-inline-start: 1rem; }
    .site-header { border-bottom: 1px solid var(--line); margin-bottom: 2rem; }
    .site-title { font-size: 1.4rem; font-weight: bold; margin: 0; }
    .site-header nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
    .site-footer { border-top: 1px solid var(--line); margin-top: 3rem; }
    .entries { padding: 0; list-style: none; }
    .entries li { margin-bottom: 1rem; }
    .neighbours, .pages { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; margin-top: 2rem; }
    .alignleft { float: left; margin: 0 1rem 1rem 0; }
    .alignright { float: right; margin: 0 0 1rem 1rem; }
    .aligncenter { display: block; margin-inline: auto; text-align: center; }
    .gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); gap: 0.5rem; }
    .gallery figure { margin: 0; }

    """#
}
