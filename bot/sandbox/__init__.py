"""A small world on loopback that speaks the protocols of the real one. It imports nothing else of bot."""
