"""Check a draft from Python and print what cannot all be true.

python examples/check_a_draft.py examples/drafts/market-faulty.txt
"""

import sys
from datetime import date
from pathlib import Path

import claimcheck

DRAFT = Path(__file__).parent / "drafts" / "market-faulty.txt"


def main() -> None:
    """Read the draft named on the command line, or the example beside this script."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else DRAFT
    report = claimcheck.check(path.read_text(encoding="utf-8"), today=date(2019, 5, 9))
    for finding in report.findings:
        print(finding.severity.value, finding.rule, finding.message("ar"))
        print("   ", " <> ".join(label.text for label in finding.labels))
        for step in finding.steps:
            print("   ", step)
    print(f"{len(report.quantities)} quantities, {len(report.comparisons)} comparisons")


if __name__ == "__main__":
    main()
