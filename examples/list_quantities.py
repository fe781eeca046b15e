"""List every quantity of a text, with what the words assert and its pint form.

python examples/list_quantities.py "أقل من 5 كيلومترات مربعة"
"""

import sys

import claimcheck

SENTENCE = "يسيطر على أقل من 5 كيلومترات مربعة، أو أقل من ميلين مربعين، بعد إجلاء أكثر من 20 ألف مدني."


def main() -> None:
    """Read the text given on the command line, or an example."""
    for quantity in claimcheck.extract(" ".join(sys.argv[1:]) or SENTENCE):
        print(f"{quantity.surface}: {quantity.bound.value} {quantity.to_pint():~P}")


if __name__ == "__main__":
    main()
