"""The five stages, in order: Document, quantities, claims, relations, verdicts, report."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, partial

from msgspec import Struct
from msgspec.structs import replace

from claimcheck import relations, rules
from claimcheck.chains import find as chains
from claimcheck.chains.link import Link
from claimcheck.chains.repair import suggestions
from claimcheck.claims import build
from claimcheck.core import (
    Chain,
    Claim,
    ClaimcheckError,
    Comparison,
    Document,
    Fault,
    Finding,
    Label,
    Outcome,
    Quantity,
    Relation,
    Report,
    Rule,
    Severity,
    Story,
    Unread,
    Verdict,
)
from claimcheck.core.combinations import combinations
from claimcheck.core.constraint import Constraint
from claimcheck.core.wording import in_digits_of
from claimcheck.quantities import find
from claimcheck.relations.context import Context
from claimcheck.relations.parts.joined import join
from claimcheck.settings import Settings
from claimcheck.text import language as scripts
from claimcheck.text import sentences
from claimcheck.text.normalise import Folded, fold

_KIND = re.compile("(?<=[a-z])(?=[A-Z])")
Judged = tuple[Rule, Relation, Verdict]


def extract(document: Document, language: str | None = None) -> tuple[Quantity, ...]:
    """The first stage alone: all quantities in text order."""
    return _read(document, language, None).quantities


def check(document: Document, today: date | None, language: str | None, settings: Settings) -> Report:
    """Read a draft and judge it."""
    draft = _read(document, language, settings.locale)
    return _report(draft, None, Context(today, document.text), settings)


def compare(
    document: Document, against: Document, today: date | None, language: str | None, settings: Settings
) -> Report:
    """Judge a draft by itself and against another text on the same event."""
    draft = _read(document, language, settings.locale)
    source = _read(against, language, settings.locale)
    return _report(draft, source, Context(today, document.text, source.story(settings, "against")), settings)


class _Draft(Struct, frozen=True):
    """A document after the first two stages; the story is built when somebody asks for it."""

    document: Document
    folded: Folded
    languages: tuple[str, ...]
    """The main language, and the other where some lines are in it."""
    quantities: tuple[Quantity, ...]
    unread: tuple[Unread, ...]

    def story(self, settings: Settings, name: str = "text") -> Story:
        ends = self.document.headline_end
        headline = None if ends is None else self.folded.offsets.to_folded(ends)
        outline = sentences.outline(self.folded.text, headline)
        sources = [
            build.Source(
                self.folded, outline, language, find.noun_classes(language), partial(find.noun_stems, language), name,
                settings.vocabulary,
            )
            for language in self.languages
        ]  # fmt: skip
        return build.build(replace(sources[0], foreign=next(iter(sources[1:]), None)), self.quantities)


def _read(document: Document, language: str | None, country: str | None) -> _Draft:
    folded = fold(document.prose)
    main = language or scripts.main_language(folded.text)
    parts = scripts.parts(folded.text, main) if language is None else ((main, folded.text),)
    readings = [_read_part(document, Folded(text, folded.offsets), tongue, country) for tongue, text in parts]
    quantities = sorted((q for reading in readings for q in reading.quantities), key=lambda q: q.span)
    unread = sorted((u for reading in readings for u in reading.unread), key=lambda u: u.span)
    languages = tuple(tongue for tongue, _ in parts)
    return _Draft(document, folded, languages, tuple(quantities), tuple(unread))


def _read_part(document: Document, folded: Folded, language: str, country: str | None) -> find.Reading:
    return find.find(document, folded, find.reader(language), country)


def _report(draft: _Draft, source: _Draft | None, context: Context, settings: Settings) -> Report:
    document, against = draft.document, source.document if source is not None else None
    quantities = draft.quantities + (source.quantities if source is not None else ())
    places = [("text", q.span) for q in draft.quantities] + [
        ("against", q.span) for q in quantities[len(draft.quantities) :]
    ]
    numbers = {place: number for number, place in enumerate(places)}
    comparisons: list[Comparison] = []
    findings: dict[str, Finding] = {}
    faults: list[Fault] = []
    for rule, relation, verdict in _verdicts(draft.story(settings), context, settings, document.name, faults):
        at = ((claim.document, claim.span) for claim in relation.claims)
        members = tuple(numbers[place] for place in at if place in numbers)
        if len(members) == len(relation.claims):  # a mere weekday is no quantity
            name = _KIND.sub("-", type(relation).__name__).lower()
            comparisons.append(Comparison(name, members, verdict.outcome, verdict.steps, relation.tie.why))
        if verdict.outcome is not Outcome.CONSISTENT:
            finding = _finding(rule, relation, verdict, document, against, settings)
            rival = findings.get(finding.fingerprint, finding)
            findings[finding.fingerprint] = min(rival, finding, key=lambda found: found.severity.rank)
    shown = sorted(findings.values(), key=lambda finding: (finding.labels[0].span, finding.rule))
    digest = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
    return Report(
        document, digest, quantities, tuple(comparisons), tuple(shown), draft.unread, tuple(faults), against,
        len(draft.quantities),
    )  # fmt: skip


def _verdicts(story: Story, context: Context, settings: Settings, name: str, faults: list[Fault]) -> Iterator[Judged]:
    """What the rules decide of each relation, and of those that agree alone but not together."""
    judged: list[Judged] = []
    links: list[Link] = []
    for relation in _relations(story, context, faults):
        found = list(_judged(relation, settings, name, faults))
        judged += found
        links.append(Link(relation, _demands(type(relation)), frozenset(verdict.outcome for _, _, verdict in found)))
    together, corrections = _network(links, faults)
    explained = {id(relation) for chain in together for relation in chain.relations}
    for rule, relation, verdict in judged:
        if id(relation) in explained and verdict.outcome is Outcome.TENSION:
            yield rule, relation, replace(verdict, outcome=Outcome.CONSISTENT)  # the chain says it more plainly
        elif id(relation) in corrections:
            yield rule, relation, replace(verdict, suggestion=corrections[id(relation)])
        else:
            yield rule, relation, verdict
    for chain in together:
        yield from _judged(chain, settings, name, faults)


def _network(links: Sequence[Link], faults: list[Fault]) -> tuple[list[Chain], dict[int, str]]:
    """What the relations say together: contradictions, and corrections by the identity of the relation."""
    try:
        return list(chains.find(links)), {id(relation): text for relation, text in suggestions(links)}
    except Exception as error:
        faults.append(_fault("chains", error))
        return [], {}  # what the relations say by themselves stands


@cache
def _demands(kind: type) -> tuple[Callable[[Relation], tuple[Constraint, ...]], ...]:
    return tuple(rule.constrain for rule in _rules_on(kind))


def _judged(relation: Relation, settings: Settings, name: str, faults: list[Fault]) -> Iterator[Judged]:
    for rule in _rules_on(type(relation)):
        if settings.is_selected(rule.id, name):
            verdict = _judge(rule, relation, faults)
            if verdict.outcome is not Outcome.UNDECIDED:
                yield rule, relation, verdict


def _relations(story: Story, context: Context, faults: list[Fault]) -> list[Relation]:
    """What the finders find, then what follows from several of those relations."""
    found: list[Relation] = []
    for finder in relations.finders():
        try:
            found.extend(finder(story, context))
        except Exception as error:
            faults.append(_fault(finder.__module__, error))
    return [*found, *join(found)]


@cache
def _rules_on(kind: type) -> tuple[Rule, ...]:
    return tuple(rule for rule in rules.all_rules() if rule.on is kind)


def _judge(rule: Rule, relation: Relation, faults: list[Fault]) -> Verdict:
    """The verdict under the likeliest readings; a contradiction only if no other readings agree."""
    verdict = Verdict(Outcome.UNDECIDED)
    try:
        for reading in combinations(relation):
            found = rule.check(reading)
            if verdict.outcome is Outcome.UNDECIDED or found.outcome in {Outcome.CONSISTENT, Outcome.TENSION}:
                verdict = found
            if verdict.outcome is not Outcome.CONTRADICTION:
                break
    except Exception as error:
        faults.append(_fault(rule.id, error))
        return Verdict(Outcome.UNDECIDED)
    return verdict


def _fault(name: str, error: Exception) -> Fault:
    """What a crash becomes, while all else stands; but a word list that cannot be used stops the work."""
    if isinstance(error, ClaimcheckError):
        raise error
    return Fault(name.rpartition(".")[2], f"{type(error).__name__}: {error}")


def _finding(
    rule: Rule, relation: Relation, verdict: Verdict, document: Document, against: Document | None, settings: Settings
) -> Finding:
    labels = tuple(
        _label(claim, role, document, against) for claim, role in zip(relation.claims, relation.roles, strict=True)
    )
    facts = dict(verdict.facts)
    messages = {language: text.format_map(_worded(facts, language)) for language, text in rule.message.items()}
    return Finding(
        rule.id,
        settings.severity_of(rule.id, _severity(rule, relation, verdict)),
        in_digits_of(" ".join(label.text for label in labels), messages["ar"]),
        messages["en"],
        labels,
        verdict.steps,
        _fingerprint(rule.id, labels),
        verdict.suggestion,
        relation.tie.why,
    )


def _worded(facts: Mapping[str, str], language: str) -> dict[str, str]:
    """The facts as a language words them: `day_ar` and `day_en` both fill {day}."""
    return {name.removesuffix(f"_{language}"): value for name, value in facts.items()}


def _severity(rule: Rule, relation: Relation, verdict: Verdict) -> Severity:
    if verdict.severity is not None:
        return verdict.severity
    if verdict.outcome is Outcome.TENSION:
        return Severity.INFO
    return rule.severity if relation.tie.is_sure else max(rule.severity, Severity.WARNING, key=lambda s: s.rank)


def _label(claim: Claim, role: str, document: Document, against: Document | None) -> Label:
    text = against.text if claim.document == "against" and against is not None else document.text
    return Label(claim.span, claim.span.of(text), role, claim.document)


def _fingerprint(rule: str, labels: Iterable[Label]) -> str:
    """Stays the same when lines move: the rule and the words that clash, not where they stand."""
    words = "\x1f".join([rule, *(f"{label.document}:{label.text}" for label in labels)])
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]
