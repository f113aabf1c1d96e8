"""Files made without the code under test: by Pillow, tifffile and OpenCV."""

import io
import struct
import zlib

import cv2
import imagecodecs
import numpy as np
import tifffile
from PIL import Image, ImageCms, PngImagePlugin

from engine.photo import png_chunks

SUFFIX = {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp", "TIFF": ".tif", "BMP": ".bmp"}
SUFFIX |= {"AVIF": ".avif", "JPEGXL": ".jxl", "JPEG2000": ".jp2"}
ICC = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description tiff:Orientation="%d" dc:title="kite"/></x:xmpmeta>'
MAKER_NOTE = bytes(range(200)) + b"private"
LOSSLESS = [
    (kind, depth, channels)
    for kind in ("PNG", "TIFF", "WEBP", "BMP")
    for depth in (8, 16)
    for channels in (1, 2, 3, 4)
    if not (depth == 16 and kind in ("WEBP", "BMP"))
    and not (kind == "BMP" and channels in (2, 4))
    and not (kind == "WEBP" and channels < 3)
]


def make_samples(depth, channels, shape=(37, 53)):
    dtype = {8: np.uint8, 16: np.uint16}[depth]
    return np.random.default_rng(depth + channels).integers(0, 2**depth, (*shape, channels), dtype)


def make_exif(orientation, *, thumbnail=True):
    """An EXIF block as a camera writes it: sub-directories, a private note, a thumbnail at the end."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0112], exif[0x8298] = "Lacuna Works", orientation, "Nobody"
    exif.get_ifd(0x8769).update(
        {0x9003: "2024:05:06 07:08:09", 0x829A: 0.004, 0xA002: 53, 0xA003: 37, 0x927C: MAKER_NOTE}
    )
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0)})
    block = bytearray(exif.tobytes().removeprefix(b"Exif\0\0"))
    if thumbnail:
        order = "<" if block[:2] == b"II" else ">"
        first = struct.unpack_from(order + "I", block, 4)[0]
        count = struct.unpack_from(order + "H", block, first)[0]
        struct.pack_into(order + "I", block, first + 2 + 12 * count, len(block))
        picture = b"\xff\xd8THUMBNAIL\xff\xd9"
        at = len(block) + 2 + 24 + 4
        block += struct.pack(order + "H", 2) + struct.pack(order + "HHII", 0x201, 4, 1, at)
        block += struct.pack(order + "HHII", 0x202, 4, 1, len(picture)) + bytes(4) + picture
    return bytes(block)


def make_exif_under_its_thumbnail(orientation):
    """One whose thumbnail cannot be taken out: it is said to lie where the first directory is."""
    block = bytearray(make_exif(orientation))
    order = "<" if block[:2] == b"II" else ">"
    start = struct.pack(order + "HHI", 0x201, 4, 1)
    struct.pack_into(order + "I", block, block.index(start) + 8, 8)
    return bytes(block)


def write_file(kind, samples, *, exif=b"", icc=b"", xmp=b"", dpi=None, text=(), orientation=1):
    """A file made without the code under test: by Pillow, tifffile or OpenCV."""
    channels = samples.shape[2]
    if kind == "TIFF":
        extratags = [(274, 3, 1, orientation, True), (271, 2, 0, "Lacuna Works", True)]
        if xmp:
            extratags.append((700, 1, len(xmp), xmp, True))
        buffer = io.BytesIO()
        tifffile.imwrite(
            buffer,
            samples[..., 0] if channels == 1 else samples,
            photometric="rgb" if channels >= 3 else "minisblack",
            planarconfig="contig" if channels > 1 else None,
            extrasamples=["unassalpha"] if channels in (2, 4) else None,
            iccprofile=icc or None,
            resolution=dpi,
            resolutionunit="INCH",
            extratags=extratags,
            metadata=None,
        )
        return buffer.getvalue()
    if kind == "JPEGXL":
        return bytes(imagecodecs.jpegxl_encode(samples, lossless=True))
    if kind == "JPEG2000":
        return bytes(imagecodecs.jpeg2k_encode(samples, level=0, codecformat="jp2", resolutions=1))
    if kind == "PNG" and samples.dtype == np.uint16:
        if channels == 2:  # written by the encoder under test; another test compares that with OpenCV
            plain = png_chunks.encode_16_bit(samples)
        else:
            plain = cv2.imencode(".png", samples[..., [2, 1, 0, 3][:channels]] if channels > 2 else samples)[
                1
            ].tobytes()
        chunks = [png_chunks.Chunk(b"eXIf", exif)] if exif else []
        chunks += [png_chunks.Chunk(b"iCCP", b"x\0\0" + zlib.compress(icc))] if icc else []
        chunks += [png_chunks.Chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + xmp)] if xmp else []
        chunks += [png_chunks.Chunk(b"tEXt", f"{key}\0{value}".encode("latin-1")) for key, value in text]
        if dpi:
            chunks.append(png_chunks.Chunk(b"pHYs", struct.pack(">IIB", *(round(d / 0.0254) for d in dpi), 1)))
        return png_chunks.insert_chunks(plain, chunks)
    options = {}
    if exif and kind != "BMP":
        options["exif"] = b"Exif\0\0" + exif
    if icc and kind != "BMP":
        options["icc_profile"] = icc
    if dpi and kind != "WEBP":
        options["dpi"] = dpi
    if kind == "WEBP":
        options |= {"lossless": True, "exact": True} | ({"xmp": xmp} if xmp else {})
    if kind == "JPEG":
        options |= {"quality": 83, "subsampling": 2, "comment": b"a comment"}
        if xmp:
            body = b"http://ns.adobe.com/xap/1.0/\0" + xmp
            options["extra"] = b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
    if kind == "PNG":
        info = PngImagePlugin.PngInfo()
        for key, value in text:
            info.add_itxt(key, value)
        if xmp:
            info.add_itxt("XML:com.adobe.xmp", xmp.decode())
        options["pnginfo"] = info
    buffer = io.BytesIO()
    Image.fromarray(samples[..., 0] if channels == 1 else samples).save(buffer, kind, **options)
    return buffer.getvalue()


def split(samples):
    channels = samples.shape[2]
    colour = samples[..., :3] if channels >= 3 else np.repeat(samples[..., :1], 3, axis=2)
    return colour, samples[..., -1] if channels in (2, 4) else None


def same_alpha(a, b):
    return (a is None and b is None) or np.array_equal(a, b)


def exif_of(path):
    if path.suffix == ".tif":  # Pillow does not open every kind
        with tifffile.TiffFile(path) as file:
            return {tag.code: tag.value for tag in file.pages[0].tags}
    with Image.open(path) as image:
        image.load()
        return image.getexif()
