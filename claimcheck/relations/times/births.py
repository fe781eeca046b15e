"""Births of the person that a sentence is about, and of nobody else: no kin's, no party's whose leader died."""

from collections.abc import Sequence

from claimcheck.core import Kind, Passage
from claimcheck.relations.signposts import signposts
from claimcheck.text.ties import words

KIN = ("child", "parent")
NEAR = 3
"""How many items before or after the word for birth may say what was born."""


def births_told(passage: Passage) -> Sequence[int]:
    """The places of the words for birth; none where the sentence tells of kin, of several or of a thing."""
    posts, items = signposts(passage), passage.row
    born = posts.get("born", ())
    if not born or not posts.keys().isdisjoint(KIN):
        return ()
    is_of_several = Kind.ORDINAL in passage.kinds and not words("the one and the other").isdisjoint(passage.values)
    if is_of_several or not words("whose life is told beside").isdisjoint(passage.values):
        return ()
    things = words("thing that is born")
    around = (item for at in born for item in items[max(0, at - NEAR) : at + 1 + NEAR])
    return () if any(item.value in things for item in around) else born
