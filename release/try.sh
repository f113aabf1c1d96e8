#!/usr/bin/env bash
# Try the packed bundle where there is no Python: in a bare Debian made by debootstrap. Wants root, debootstrap, xvfb.
#     sudo release/try.sh dist/lacuna-VERSION-linux-x86_64.tar.xz [ROOT]
# ROOT (made if it is missing, kept afterwards) gets only what Qt expects of every desktop: EGL, GL and a font. In it the
# bundle says what it is, examines itself, fills and saves from the command line, and opens its window under Xvfb.
set -euo pipefail

packed=$(realpath "$1")
root=${2:-$(mktemp -d)/root}
if [ ! -d "$root/usr" ]; then
    debootstrap --variant=minbase --include=libegl1,libgl1,fonts-dejavu-core,xvfb,xauth,xdotool,x11-apps bookworm "$root" >/dev/null
fi
rm -rf "$root/opt/lacuna"
tar -C "$root/opt" -xf "$packed"
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
trap 'umount "$root/proc"' EXIT

inside() { chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"; }
samples=/opt/lacuna/_internal/resources/samples

! inside sh -c 'command -v python3 python' || { echo "there is a Python in $root"; exit 1; }
inside /opt/lacuna/lacuna --version
inside /opt/lacuna/lacuna doctor
for filler in network patchmatch; do
    inside /opt/lacuna/lacuna fill $samples/dune.jpg --mask $samples/dune-mask.png -o /tmp/$filler.jpg --filler $filler --overwrite
    echo "filled by $filler: $(stat -c %s "$root/tmp/$filler.jpg") bytes"
done
inside /opt/lacuna/install.sh
cat >"$root/tmp/window.sh" <<'END'
/opt/lacuna/lacuna --sample >/tmp/lacuna.log 2>&1 &
program=$!
for _ in $(seq 60); do
    window=$(xdotool search --onlyvisible --name dune | tail -1)
    [ -n "$window" ] && break
    kill -0 $program || { cat /tmp/lacuna.log; exit 1; }
    sleep 1
done
sleep 5
xdotool windowfocus "$window"
xdotool key --window "$window" Return
sleep 30
xdotool getwindowname "$window"
xwd -silent -root -out /tmp/filled.xwd
kill $program
END
inside xvfb-run -a -s "-screen 0 1366x768x24" sh /tmp/window.sh
echo "The window after Enter: $root/tmp/filled.xwd"
