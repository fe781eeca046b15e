"""Document: what was read, and how to reach the source file."""

from msgspec import Struct

from claimcheck.core.span import Span


class Block(Struct, frozen=True):
    """A headline or a paragraph."""

    span: Span
    is_headline: bool = False


class Document(Struct, frozen=True):
    """A draft as given; every span of every result counts code points of `text`."""

    text: str
    name: str = "text"
    blocks: tuple[Block, ...] = ()
    """Where a reader knows the structure; empty means that the text's empty lines show it."""

    @property
    def prose(self) -> str:
        """The text with all that lies outside its blocks blanked out, every offset kept."""
        if not self.blocks:
            return self.text
        pieces, at = [], 0
        for block in self.blocks:
            pieces += [_blank(self.text[at : block.span.start]), block.span.of(self.text)]
            at = block.span.end
        return "".join([*pieces, _blank(self.text[at:])])

    @property
    def headline_end(self) -> int | None:
        """Where the headline ends, if a reader has marked one."""
        return next((block.span.end for block in self.blocks if block.is_headline), None)


def _blank(text: str) -> str:
    return "".join("\n" if letter == "\n" else " " for letter in text)
