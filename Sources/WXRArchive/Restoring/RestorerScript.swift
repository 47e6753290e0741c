/// `restore.py`, which each archive carries: the way back without `wxr`.
package enum RestorerScript {
  package static let name = "restore.py"

  /// Python 3's standard library is all that it needs.
  package static let text = #"""
    #!/usr/bin/env python3
    """Gives back what this archive of WordPress exports holds. Needs Python 3 and nothing else.

        restore.py                 lists the sites and their snapshots
        restore.py SITE OUT [vN]   writes the last snapshot, or that of vN, to the new folder OUT:
                                   each export byte for byte, and what is in it as entities.ndjson
    """
    import gzip, hashlib, json, pathlib, shutil, sys, tempfile

    ROOT = pathlib.Path(__file__).resolve().parent
    SITES = {}
    for mark in sorted(ROOT.rglob("0=ocfl_object_1.*")):
        inventory = json.loads((mark.parent / "inventory.json").read_bytes())
        SITES[inventory["id"]] = mark.parent, inventory
    if len(sys.argv) not in (3, 4):
        sys.exit("\n".join([__doc__, *(f"{site} {' '.join(entry[1]['versions'])}"
                                       for site, entry in SITES.items())]))
    if sys.argv[1] not in SITES:
        sys.exit(f"There is no site {sys.argv[1]} here.")
    FOLDER, INVENTORY = SITES[sys.argv[1]]
    STATE = INVENTORY["versions"][(sys.argv[3:] or [INVENTORY["head"]])[0]]["state"]
    FILES = {path: FOLDER / INVENTORY["manifest"][digest][0]
             for digest, paths in STATE.items() for path in paths}
    PACKS = {}

    def pack(path):
        if path not in PACKS:
            PACKS[path] = tempfile.TemporaryFile()
            with gzip.open(FILES[path]) as packed:
                shutil.copyfileobj(packed, PACKS[path])
        return PACKS[path]

    def restore(stream, pattern, target):
        digest = hashlib.sha256()
        with open(target, "xb") as output:
            for number, offset, length in stream["ranges"]:
                source = pack(pattern % number)
                source.seek(offset)
                while length and (piece := source.read(min(length, 1 << 20))):
                    output.write(piece)
                    digest.update(piece)
                    length -= len(piece)
        intact = digest.hexdigest() == stream["sha256"]
        print(target, "is intact" if intact else "IS DAMAGED")
        return intact

    OUT = pathlib.Path(sys.argv[2])
    OUT.mkdir()
    SNAPSHOT = json.loads(FILES["snapshot.json"].read_bytes())
    RESULTS = [restore(SNAPSHOT["entities"], "entities/%05d.ndjson.gz", OUT / "entities.ndjson")]
    for number, original in enumerate(SNAPSHOT["originals"], 1):
        name = pathlib.PurePath(original["name"]).name or "export.xml"
        name = f"{number}-{name}" if len(SNAPSHOT["originals"]) > 1 else name
        RESULTS.append(restore(original, "original/%05d.xml.gz", OUT / name))
    sys.exit(0 if all(RESULTS) else 1)

    """#
}
