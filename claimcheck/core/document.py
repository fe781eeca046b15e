"""Document: what was read, and how to reach the source file."""

from dataclasses import dataclass

from claimcheck.core.span import Span


@dataclass(frozen=True, slots=True)
class Block:
    """A headline or a paragraph."""

    span: Span
    is_headline: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A draft as given; every span of every result counts code points of `text`."""

    text: str
    name: str = "text"
    blocks: tuple[Block, ...] = ()
    """Where a reader knows the structure; empty means that the text's empty lines show it."""
