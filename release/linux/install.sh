#!/bin/sh
# Puts Lacuna into the desktop's menu for the person who runs this: a link, an icon, the file types. ./install.sh --remove undoes it.
# The folder stays where it is; no rights of an administrator are needed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
id=io.github.lacuna.Lacuna
data=${XDG_DATA_HOME:-$HOME/.local/share}
link=$HOME/.local/bin/lacuna

refresh() {
    for command in "update-desktop-database $data/applications" "update-mime-database $data/mime"; do
        # shellcheck disable=SC2086 # a command and its argument
        command -v "${command%% *}" >/dev/null 2>&1 && $command >/dev/null 2>&1 || true
    done
}

if [ "${1:-}" = --remove ]; then
    rm -f "$link" "$data/applications/$id.desktop" "$data/mime/packages/$id.xml" "$data/metainfo/$id.metainfo.xml" \
        "$data/icons/hicolor/scalable/apps/$id.svg"
    refresh
    echo "Lacuna is out of the menu. Delete $here to remove it."
    exit 0
fi

mkdir -p "$HOME/.local/bin" "$data/applications" "$data/mime/packages" "$data/metainfo" "$data/icons/hicolor/scalable/apps"
ln -sf "$here/lacuna" "$link"
sed "s|^Exec=lacuna|Exec=\"$here/lacuna\"|" "$here/share/$id.desktop" >"$data/applications/$id.desktop"
cp "$here/share/$id.xml" "$data/mime/packages/"
cp "$here/share/$id.metainfo.xml" "$data/metainfo/"
cp "$here/share/$id.svg" "$data/icons/hicolor/scalable/apps/"
refresh
echo "Lacuna is in the menu, and in a terminal: lacuna (if ~/.local/bin is in your PATH)."
