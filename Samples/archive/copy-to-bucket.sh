#!/bin/sh
# Copies an archive to object storage with rclone, versions first: a version that is half there
# cannot be seen until the inventory of its site arrives. What is there is never changed.
# usage: copy-to-bucket.sh ARCHIVE REMOTE:BUCKET/PATH
set -eu
rclone copy "$1" "$2" --immutable --include '**/v[0-9]*/**'
rclone copy "$1" "$2" --exclude '**/v[0-9]*/**' --exclude '/extensions/wxr-staging/**'
