"""Property tests: laws that hold for every number, interval, text and phrase that hypothesis can think of."""
