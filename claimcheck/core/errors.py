"""The errors that claimcheck raises on purpose; a draft never causes one."""


class ClaimcheckError(Exception):
    """Something the user can mend: the message names the file, the place and the cure."""


class GrammarError(ClaimcheckError):
    """A grammar or lexicon file cannot be used."""


class SettingsError(ClaimcheckError):
    """A setting is unknown or has a value it cannot have."""


class ReadError(ClaimcheckError):
    """A draft cannot be read from its file."""
