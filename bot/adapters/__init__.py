"""What touches the world: thin, each one replaceable by a fake."""
