"""Stop a publishing pipeline when a draft holds numbers that cannot all be true.

A newsroom calls `may_publish` from its CMS before a story goes out. Warnings pass, with a note.
"""

from dataclasses import dataclass
from datetime import date

import claimcheck

DRAFT = "قتل 42 شخصا، هم 28 جنديا و24 مدنيا، في انفجار هز العاصمة."


@dataclass(frozen=True)
class Decision:
    """Whether a story may go out, and what the desk should read first."""

    may_go_out: bool
    notes: tuple[str, ...]


def may_publish(text: str, today: date) -> Decision:
    """Hold the story back on any error; pass warnings on as notes."""
    findings = claimcheck.check(text, today=today).findings
    loud = [finding for finding in findings if finding.severity.value != "info"]
    notes = tuple(f"{finding.severity.value}: {finding.message('ar')} ({'؛ '.join(finding.steps)})" for finding in loud)
    return Decision(all(finding.severity.value != "error" for finding in loud), notes)


if __name__ == "__main__":
    decision = may_publish(DRAFT, date(2019, 3, 1))
    print("may go out" if decision.may_go_out else "held back")
    for note in decision.notes:
        print("  ", note)
