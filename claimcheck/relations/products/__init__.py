"""Products: so many things at so much each, and what they come to."""
