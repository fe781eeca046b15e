"""Cuts folded text into pieces: words, figures, runs of spaces, single signs."""

import re
from functools import cache

_SCALED = r" ?(?:الف|الاف|مليون|ملايين|مليار|بليون|تريليون|%|بالم|في الم)"
FIGURE = (
    rf"[0-9]{{1,3}}(?: ,| ?, )[0-9](?={_SCALED})"  # 3, 5 مليار: a decimal typed with a space
    rf"|[0-9]{{1,3}}(?:, [0-9]{{3}})* ,[0-9]{{3}}(?: ?, ?[0-9]{{3}})*(?![0-9]|{_SCALED})"  # 216, 407 ,814
    r"|[1-9][0-9]{0,2}(?: [0-9]{3})+(?:[.,٫][0-9]+)?(?![.,٫٬،]?[0-9])"  # 33 848 242
    r"|[0-9]+(?:[.,٫][0-9]+)?[eE][+-]?[0-9]{1,2}(?![0-9A-Za-z])"  # 1.2e-3
    r"|[0-9]+(?:\.[0-9]+)?\^[+-]?[0-9]{1,2}(?![0-9])"  # 2^10
    r"|[0-9]+(?:[.,٫٬،'][0-9]+|ر[0-9]+)*"
    r"|(?<!\S)[.٫](?!(?:19|20)[0-9]{2}(?![0-9]))[0-9]+"  # .75; but the stop of عام .2009 is one set before its word
)
_NAME = r"https?://\S+|www\.\S+|[^\W0-9_]+(?:_\w+)?"  # words, addresses, hashtags: digits in them are no numbers
PIECE = rf"[ء-ي]+(?!\w)| +|{_NAME}|{FIGURE}|[^\S\n]+|."
"""Most pieces are words of plain letters, which come first."""

_CODES = (
    "USD|EUR|GBP|JPY|CNY|RMB|CHF|CAD|AUD|NZD|HKD|SGD|INR|SAR|AED|QAR|KWD|EGP|SEK|NOK|DKK|ZAR|RUB|KRW|BRL|MXN|PLN|RM|Rs"
    "|BHD|OMR|JOD|TND|MAD|LYD|LBP|IQD|KES|UGX|TZS|GHS|NGN|ETB|PKR|BDT|LKR|NPR|IDR|PHP|THB|MYR|VND|TRY|ILS|UAH"
    "|Dhs?|Kshs?|KShs?|[TU]?[Ss]h|Tk|Rp"
)
_SIGNS = "SR|QR|KD|BD|JD|LE"
"""The signs of Arab currencies, which are names elsewhere: money where the figure is money's."""
_STREETS = "Street|Road|Avenue|Lane|Boulevard|Terrace|Crescent"
ENGLISH_PIECE = rf"""(?x)https?://\S+|www\.\S+                                     # addresses
    |(?<![A-Za-z])[A-Z]{{1,3}}\$                                    # US$
    |\$(?:US|AUD?|NZ|CAN|Can|HK|[ACS])(?![A-Za-z])                  # $US45, as Australians write it
    |(?<![A-Za-z])(?:[AaPp]\.[Mm]\b\.?|U\.[SK]\.(?:A\.)?|A\.D\.)    # p.m.  U.S.
    |(?<![A-Za-z])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.
    |(?<![A-Za-z])(?:[Nn]os?|Vol|sq|cu|fl|ft|oz|lbs?|tsp|tbsp|approx|ca|Rs)\.(?![A-Za-z0-9])   # No.
    |(?<![A-Za-z])(?:{_CODES})(?=[0-9])                             # EUR45m
    |(?<![A-Za-z])(?:{_SIGNS})(?=[0-9]{{3}}|[0-9]+(?:,[0-9]{{3}}|\.[0-9]|\ ?(?:[mk]|bn|[mb]illion)\b))
    |(?<![A-Za-z])p\.\ ?c\.(?![A-Za-z])                             # 40 p.c.
    |(?<![0-9.,/])[1-9]/[2-9](?:rds?|ths?)(?![A-Za-z])             # 2/3rds
    |(?<![A-Za-z])GH[¢₵]                                           # cedis
    |(?<![A-Za-z])Y=(?![A-Za-z=])                                  # Y= is ¥, and PS6m £6m
    |(?<![A-Za-z])[RPN](?=[0-9]+(?:(?:,[0-9]{{3}})+|(?:\.[0-9]+)?\ ?(?:m|bn|tn|[mbtr]+illion|crore)\b))
    |(?<![A-Za-z])PS(?=[0-9]+(?:,[0-9]{{3}}|\.[0-9]|\ ?(?:[mk]|bn|tn|[mb]illion)\b))
    |(?<![A-Za-z])[A-Z]&[A-Z](?![A-Za-z])                           # S&P
    |(?<![A-Za-z])[A-Z]{{2,}}\.[0-9]+                                # ID.3
    |(?<![A-Za-z0-9-])[A-Z][A-Za-z]*-[0-9][0-9A-Za-z]*              # COVID-19
    |[A-Za-zµμ]+\^[23](?![0-9])                                     # km^2
    |(?<![A-Za-z])[A-Za-z]+[0-9][0-9A-Za-z]*(?:[.,+-][0-9]+)*       # A320-200  km2
    |[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{{1,2}}(?![0-9A-Za-z])|\s?[x×]\s?10(?:\^[+-]?|-)[0-9]{{1,2}})   # 1.3x10^6
    |[0-9]+(?:\.[0-9]+)?(?:\s?[x×]\s?[0-9]+)?\^[+-]?[0-9]{{1,2}}(?![0-9A-Za-z])   # 8x2^10
    |[0-9]+(?!(?:[kcm]?m|ft|in|mi)[23](?![0-9]))[A-Za-z]+[0-9][0-9A-Za-z]*           # 06F6
    |[0-9]+(?:,[0-9]{{3}})*(?:(?<=1)(?<!11)st|(?<=2)nd|(?<=3)rd|th)(?![A-Za-z])   # 21st, but 13st of weight
    |[2-6]G(?![A-Za-z0-9])                                          # 3G
    |(?<![0-9-])[0-9]{{1,2}}-[0-9]{{1,2}}-[0-9]{{1,2}}(?![0-9-])    # 9-0-2, won, lost and drawn
    |(?<![A-Za-z0-9$£€.,-])[0-9]{{1,3}}(?:-[0-9]{{1,3}})?           # 5 Hill Street
        (?=(?:\ [A-Z][a-z]+){{1,2}}\ (?:{_STREETS})\b)(?:\ [A-Z][a-z]+){{2,3}}
    |[0-9]{{1,2}}'[0-9]{{1,2}}(?=")                                 # 5'10"
    |[1-9][0-9]{{0,2}}(?:(?:\ [0-9]{{3}}){{2,4}}|(?:\ 000){{1,3}})(?![0-9,])(?:\.[0-9]+)?   # 33 848 242
    |[0-9]{{1,3}}(?:\.[0-9]{{3}})+,[0-9]{{1,2}}(?![0-9])            # 1.111,11
    |[0-9]{{1,3}}(?:'[0-9]{{3}})+(?![0-9'])                          # 12'500, as the Swiss write it
    |(?<![0-9.,])[0-9]{{1,3}},[0-9]{{1,2}}(?=\ ?(?:%|(?:[mb]n|[mb]illion|trillion|per\ ?cent)(?![A-Za-z])))  # 1,2 m
    |[0-9]{{1,2}}(?:,[0-9]{{2}})+,[0-9]{{3}}(?![0-9])               # 1,00,000
    |[0-9]{{1,3}}(?:,[0-9]{{3}})+(?![0-9])(?:\.[0-9]+)?             # 1,234.5
    |[0-9]+(?:\.[0-9]+)*
    |(?<![^\s(\[$£€~+-])\.[0-9]+                                    # .75
    |(?<=[0-9])'s(?![A-Za-z])                                       # 1989's
    |[^\W0-9_]+(?:'[^\W0-9_]+)?
    |[^\S\n]+
    |."""


def cut(text: str, language: str = "ar") -> list[str]:
    """The pieces of a text; joined they are the text again."""
    return _pattern(language).findall(text)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Compiled when there is something to cut: the English one takes longer than a draft."""
    return re.compile(ENGLISH_PIECE if language == "en" else PIECE, re.DOTALL)
