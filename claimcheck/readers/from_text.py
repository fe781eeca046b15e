"""Plain text: bytes that must be UTF-8, or UTF-16 with its byte order mark."""

import codecs

from claimcheck.core import Document, ReadError

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read(data: bytes, name: str) -> Document:
    """The document in a text file; its structure is left to the text's empty lines."""
    return Document(decode(data, name), name)


def decode(data: bytes, name: str) -> str:
    """The text in bytes, line ends as they are; ReadError names the byte that is not text, and the cure."""
    encoding = "utf-16" if data.startswith(_UTF16_MARKS) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadError(_not_decoded(data, name, encoding, error.start)) from None
    if "\0" in text:
        raise ReadError(_not_text(name) if encoding == "utf-16" else _binary(data, name))
    return text


def _not_decoded(data: bytes, name: str, encoding: str, start: int) -> str:
    if encoding == "utf-16":
        return f"{name}: byte {start} is broken UTF-16: save the draft as UTF-8 text"
    if b"\0" in data:
        return _binary(data, name)
    # The UTF-8 mark is not counted by the codec that drops it.
    offset = start + (len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0)
    return f"{name}: byte {offset} (0x{data[offset]:02X}) is not UTF-8: {_conversion('WINDOWS-1256', name)}"


def _binary(data: bytes, name: str) -> str:
    evens, odds = data[0:4000:2].count(0), data[1:4000:2].count(0)
    if not evens and odds > 2:
        return f"{name}: looks like UTF-16 without its byte order mark: {_conversion('UTF-16LE', name)}"
    if not odds and evens > 2:
        return f"{name}: looks like UTF-16 without its byte order mark: {_conversion('UTF-16BE', name)}"
    return _not_text(name)


def _not_text(name: str) -> str:
    return f"{name}: not a text file (it holds NUL characters): save the draft as UTF-8 text"


def _conversion(encoding: str, name: str) -> str:
    iconv = f"iconv -f {encoding} -t UTF-8"
    if name == "-":
        return f"if it is {encoding}, convert it first: {iconv} | claimcheck check -"
    source = f"'{name}'" if " " in name else name
    return f"if it is {encoding}, convert it first: {iconv} {source} > utf8.txt"
