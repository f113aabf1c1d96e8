"""Small networks of random weights, written the way other people write them."""

import numpy as np

from tests.reference import released_oracle as oracle

WIDTHS = {
    "coarse": (4, 5, 6, 7, 8, 8),
    "hallucination": (3, 4, 5, 6, 7, 8),
    "attention": (4, 4, 5, 6, 7, 8),
    "decoder": (8, 7, 6, 5, 4, 3),
}


def small_weights(seed=3):
    """By TensorFlow name without ``inpaint_net/``, kernels kH×kW×in×out."""
    return oracle.random_weights(seed, **WIDTHS)


def as_tensorflow(weights):
    return {f"inpaint_net/{name}": array for name, array in weights.items()}


def as_pytorch(weights, layout):
    """A dictionary of arrays for torch.save, by the names of a layout, kernels out×in×kH×kW."""
    result = {}
    for number, layer in enumerate(oracle.LAYERS):
        theirs = NAMES[layout][number]
        kernel = weights[f"{layer}/kernel"].transpose(3, 2, 0, 1)
        result[f"{theirs}.weight"] = np.ascontiguousarray(kernel)
        result[f"{theirs}.bias"] = weights[f"{layer}/bias"]
    return result


def _daa233():
    plain = ["conv1", "conv2_downsample", "conv3", "conv4_downsample", "conv5", "conv6"]
    atrous = ["conv7_atrous", "conv8_atrous", "conv9_atrous", "conv10_atrous"]
    coarse = [*plain, *atrous, *(f"conv{n}" for n in range(11, 18))]
    fine = [*plain, *atrous, *(f"pm{name}" for name in [*plain, "conv9", "conv10"])]
    fine += [f"allconv{n}" for n in range(11, 18)]
    return [f"coarse_generator.{n}.conv" for n in coarse] + [f"fine_generator.{n}.conv" for n in fine]


def _nbei():
    def branch(name):
        return [f"{name}.out.{n}" for n in ("0.conv.0", "1.conv.1", "2.conv.0", "3.conv.1", "4.conv.0", "5.conv.0")]

    def tail(name):
        return [f"{name}.out.{n}.conv.0" for n in (0, 1, 3, 4, 6, 7, 8)]

    def atrous(stage):
        return [f"{stage}.atrous.out.{n}.conv.0" for n in range(4)]

    return [
        *branch("stage_1.down"),
        *atrous("stage_1"),
        *tail("stage_1.up"),
        *branch("stage_2.down_conv_branch"),
        *atrous("stage_2"),
        *branch("stage_2.down_attn_branch"),
        "stage_2.CAttn.out.0.conv.0",
        "stage_2.CAttn.out.1.conv.0",
        *tail("stage_2.up"),
    ]


def _mmagic():
    def several(name, count):
        return [f"generator.{name}{n}.conv" for n in range(1, count + 1)]

    def dilated(stage):
        return [f"generator.{stage}.dilation_neck.dilation_convs.{n}.conv" for n in range(4)]

    return [
        *several("stage1.encoder.enc", 6),
        *dilated("stage1"),
        *several("stage1.decoder.dec", 7),
        *several("stage2.encoder_conv.enc", 6),
        *dilated("stage2"),
        *several("stage2.encoder_attention.enc", 6),
        *several("stage2.contextual_attention_neck.conv", 2),
        *several("stage2.decoder.dec", 7),
    ]


NAMES = {
    "daa233": _daa233(),
    "converted": [f"netG.{name}" for name in _daa233()],
    "nbei": _nbei(),
    "mmagic": _mmagic(),
}
"""In the order of ``released_oracle.LAYERS``."""
