"""Phrases by which vague, misleading or unfinished texts are known; a list per language, and the search for them."""
