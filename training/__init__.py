"""How the reader learns: labelled sentences and replies -> the weights in bot/domain/reading/weights."""
