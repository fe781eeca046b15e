"""Shares: parts of a whole that are told as percents or fractions of it."""
