"""Other people's weights: the authors' TensorFlow checkpoints and PyTorch ports, turned into Lacuna's format.

``importer`` is the way in. Below it: ``foreign`` finds out what a path is; ``bundle``, ``table`` and ``protobuf`` read
TensorFlow V2 checkpoints; ``pytorch`` and ``pickle_check`` read PyTorch files; ``layouts`` knows the names of layers,
``profiles`` the arithmetic and the licence. Every reader treats its file as hostile: bounded in time and memory,
nothing in it is executed. To add a port: its names go into ``layouts.LAYOUTS``, its rules into ``profiles``.

Written from a description of the file formats and of the published networks; none of their code is used.
"""
