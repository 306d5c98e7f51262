"""What is true: pure rules on plain values. No clock, no file, no network, no log, no chance."""
