"""Scores: results of matches, and what the text says of them."""
