"""Masks that are found in the photo or made from numbers, and tried before they are kept."""
