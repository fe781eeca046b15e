"""Restatements: one figure in two units, forms or currencies, side by side."""
