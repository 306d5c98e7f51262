"""What Relance does, one thing per file: load, decide, write, through the ports."""
