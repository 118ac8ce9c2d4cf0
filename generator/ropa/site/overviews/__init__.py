"""The whole register seen from one side: overviews, each a drawing with the same facts in a table."""
