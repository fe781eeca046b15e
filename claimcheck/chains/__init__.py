"""Chains: contradictions that only several relations together make."""
