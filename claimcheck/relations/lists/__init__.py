"""Lists of names: so many things, and the names of each of them."""
