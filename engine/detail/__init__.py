"""Sharp fills: the network says what belongs where, the photo itself says what it looks like close up.

The network draws a hole at its working scale and softly. Its picture then guides a patch synthesis that copies the
photo's own texture, from coarse to fine, at the photo's full resolution:

* ``canvas``: what may be copied: the photo around a hole, as far as PatchMatch reaches, and a part farther away where
  a person allows nothing near; holes too large for memory and patience at a reduced scale.
* ``trust``: how far the network is believed, place by place.
* ``texture``: how rough the photo is, place by place, which coarse levels would not show.
* ``levels``: the pyramid, on whose way down the known closes the hole from its border: there a fill begins.
* ``matches``: for every patch in and around the hole the source patch that looks most like it (C. Barnes et al.,
  "PatchMatch", SIGGRAPH 2009) in colour, in texture and in the network's low-passed colour; ``votes``: what they draw;
  ``joints``: where copies from different places meet.
* ``patches``: where they lie and how they weigh.
* ``synthesis``: matching and voting alternate on a pyramid (Y. Wexler, E. Shechtman, M. Irani, "Space-time
  completion of video", PAMI 2007); the last vote copies.
* ``tones``: what was copied from different places is evened, so that skies and walls have no steps.
* ``enlarge``: a field found at a reduced scale copies at the photo's.
* ``sharpen``: from a hole to its patch.
"""
