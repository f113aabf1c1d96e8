"""Colours of amounts, against the published ones."""

import numpy as np

from app.attention.colour_maps import viridis


def test_viridis_is_the_real_one_and_gets_brighter():
    import cv2

    real = cv2.applyColorMap(np.arange(256, dtype=np.uint8)[:, None], cv2.COLORMAP_VIRIDIS)[:, 0, ::-1]
    ours = viridis(np.arange(256) / 255)
    assert np.abs(ours.astype(int) - real).max() <= 5
    luma = ours @ [0.2126, 0.7152, 0.0722]
    assert (np.diff(luma) > -0.5).all()
    assert luma[-1] > luma[0] + 180
    assert viridis(np.array([-1.0, 2.0])).tolist() == viridis(np.array([0.0, 1.0])).tolist()
