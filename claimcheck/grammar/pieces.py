"""Cuts folded text into pieces: words, figures, runs of spaces, single signs."""

import re

FIGURE = (
    r"[1-9][0-9]{0,2}(?: [0-9]{3})+(?![.,٫٬،0-9])"  # 33 848 242
    r"|[0-9]+(?:[.,٫٬،'][0-9]+|ر[0-9]+)*"
    r"|(?<!\S)[.٫][0-9]+"  # .75
)
PIECE = re.compile(rf"[^\W0-9_]+|{FIGURE}|[^\S\n]+|.", re.DOTALL)


def cut(text: str) -> list[str]:
    """The pieces of a text; joined they are the text again."""
    return PIECE.findall(text)
