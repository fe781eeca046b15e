"""Changes: a level before, a level after, and what lies between them."""
