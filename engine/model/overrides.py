"""What of contextual attention may be chosen when weights are loaded. No torch here.

These options decide how attention computes, not which tensors the network has, so any weights take any of them: λ of
the softmax, propagation, and the two memory options of the paper (section 4.1).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from engine.model.config import AttentionConfig, ModelConfig


@dataclass(frozen=True, slots=True)
class AttentionOverrides:
    """Options to use instead of those a weights file names; None = as the file says. Hashable.

    The attributes are those of :class:`engine.model.config.AttentionConfig`.
    """

    softmax_scale: float | None = None
    propagation: Literal["grid", "flat", "none"] | None = None
    background_stride: int | None = None
    foreground_rate: int | None = None

    def __post_init__(self) -> None:
        """Refuse values that attention cannot take: ValueError, as a sentence."""
        AttentionConfig(**self.given)

    @property
    def given(self) -> dict[str, Any]:
        """The options that are not None, by name."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in values.items() if value is not None}

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> AttentionOverrides:
        """From options by name.

        Raises:
            ValueError: no such option, wrong type or value out of range, as a sentence.
        """
        known = [field.name for field in fields(cls)]
        for name in values:
            if name not in known:
                raise ValueError(f"There is no attention option “{name}”; choose from {', '.join(known)}.")
        return cls(**values)

    @classmethod
    def parse(cls, text: str) -> AttentionOverrides:
        """From text as ``str`` gives it, e.g. ``softmax_scale=5, propagation=none``; nothing written = no override.

        Raises:
            ValueError: as ``of``, or no ``name=value``.
        """
        values = {}
        for part in filter(None, map(str.strip, text.split(","))):
            name, equals, value = (word.strip() for word in part.partition("="))
            if not (name and equals and value):
                raise ValueError(f"“{part}” sets no attention option; write NAME=VALUE, say softmax_scale=5.")
            values[name] = _plain(value)
        return cls.of(values)

    @classmethod
    def merged(cls, parts: Iterable[AttentionOverrides]) -> AttentionOverrides:
        """All of them together; of two values for one option, the later."""
        return cls(**{name: value for part in parts for name, value in part.given.items()})

    def __str__(self) -> str:
        """The text that ``parse`` reads."""
        return ", ".join(
            f"{name}={value if isinstance(value, str) else repr(value).removesuffix('.0')}"
            for name, value in self.given.items()
        )

    def applied_to(self, config: ModelConfig) -> ModelConfig:
        """The same network with these options.

        Raises:
            ValueError: it has no contextual attention and an option is given, as a sentence.
        """
        given = self.given
        if given and config.attention != "contextual":
            raise ValueError(f"This network has no contextual attention, so {', '.join(given)} cannot be chosen.")
        return replace(config, contextual=replace(config.contextual, **given)) if given else config


def _plain(value: str) -> int | float | str:
    """A number where it is one."""
    for kind in (int, float):
        try:
            return kind(value)
        except ValueError:
            continue
    return value
