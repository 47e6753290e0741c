/// The files that stand in an archive's root for people of later times; OCFL passes over them.
package enum RootFiles {
  /// Their names and what they hold.
  package static let all: [(name: String, text: String)] = [
    ("README.md", readme), (RestorerScript.name, RestorerScript.text), ("ocfl_1.1.md", standard),
  ]

  private static let readme = #"""
    # An archive of WordPress exports

    **What is kept:** every export that was ever added, byte for byte, and everything in it (site,
    authors, terms, posts of all types, comments) as lines of JSON.

    **How to get it back without any special program:** `python3 restore.py` lists the sites,
    `python3 restore.py SITE FOLDER` writes the last snapshot of one to a new folder. Or by hand, see
    below.

    **How to know that it is intact:** every file's SHA-512 is in the `inventory.json` of its site,
    whose own is in `inventory.json.sha512`; every export's SHA-256 is in its `snapshot.json`, and
    `restore.py` compares it. `wxr archive verify` does all that at once.

    ## What lies where

    This folder is an OCFL storage root, version 1.1: `ocfl_1.1.md` tells what that means. Each site
    is an OCFL object, its id is the site's address; each export that was added is a version of it.
    The folder of an object is found by its id: the first nine digits of the id's SHA-256 in groups of
    three, then the id with all but letters, digits, `-` and `_` written as `%` and two digits.

    In the folder `content` of a version:

    - `original/00001.xml.gz`: a pack, bytes of exports. The number is that of the version that
      wrote it. `zcat` unpacks it.
    - `entities/00001.ndjson.gz`: a pack of entity lines, a JSON object a line, each valid in itself.
    - `snapshot.json`: what the export was, and how to put it together.
    - `schema/entities-1.schema.json`: the JSON Schema of the entity lines.
    - `diagnostics.ndjson.gz`: what was found wrong in the export, if anything was.

    ## Putting a snapshot together by hand

    `snapshot.json` has a list of `ranges` for each export (`originals`) and for the entity lines
    (`entities`): `[pack, offset, length]`, counted in the bytes of the *unpacked* packs. Take each
    range out of its pack, join them in order, and compare length and SHA-256 with `bytes` and
    `sha256`. In the first version of a site there is one range: the pack is the export.

    The packs that a version draws on are all in its `state` in `inventory.json`, under the names
    above; `manifest` says in which version's folder each lies.

    """#

  private static let standard = #"""
    # OCFL 1.1 in a page

    The Oxford Common File Layout is an open standard for keeping files for a long time. Its text is at
    <https://ocfl.io/1.1/spec/>; this is a summary in our own words of what this archive uses.

    - **Storage root**: the folder that holds `0=ocfl_1.1` (its content is `ocfl_1.1` and a line
      end). `ocfl_layout.json` names the rule by which folders of objects are found; the settings of
      that rule are in `extensions/`. No programme needs the rule: objects can be found by looking
      for `0=ocfl_object_1.1` in all folders.
    - **Object**: a folder with `0=ocfl_object_1.1`, an inventory, and a folder for each version: `v1`,
      `v2`, … A version's folder has the inventory as it was then and a folder `content`. Once written, a
      version's folder never changes.
    - **Inventory**: `inventory.json`. `id` names the object, `head` its newest version. `manifest`
      maps the SHA-512 of each stored file to its path in the object. `versions` tells of each version
      when it was `created`, by which `user`, with which `message`, and its `state`: a map from SHA-512
      to the names that the file has in that version. So a file that is the same in two versions is
      stored once and named twice.
    - **Sidecar**: `inventory.json.sha512` has the SHA-512 of the inventory and its name.
    - **Validation**: the sidecar fits the inventory, every file of `manifest` is there and has its
      digest, no other file is in a `content` folder, and each digest of a `state` is in `manifest`.
    - `logs/` in an object holds events such as fixity checks, one JSON file each; they are not part of
      any version.

    """#
}
