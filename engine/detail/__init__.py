"""Sharp fills: the network says what belongs where, the photo itself says what it looks like close up.

The network draws a hole at its working scale and softly. Its picture and its attention then guide a patch synthesis
that copies the photo's own texture, from coarse to fine, at the photo's full resolution:

* ``energy``: how much fine detail each place of the hole should have. The attention weights found at the working
  scale aggregate the residuals of the attended sources, as in contextual residual aggregation (Z. Yi et al., CVPR
  2020); but their energy, not the residuals themselves, which cancel each other where attention is spread.
* ``matches``: for every patch in and around the hole the source patch that looks most like it (C. Barnes et al.,
  "PatchMatch", SIGGRAPH 2009) in colour, in the network's low-passed colour and in energy.
* ``synthesis``: matching and voting alternate on a pyramid (Y. Wexler, E. Shechtman, M. Irani, "Space-time
  completion of video", PAMI 2007).
* ``sharpen``: from a hole's crop to its patch.
"""
