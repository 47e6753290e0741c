import WXRArchive
