"""Parts and wholes: a number, and the numbers it is made of or is taken from."""
