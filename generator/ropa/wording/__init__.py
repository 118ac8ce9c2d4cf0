"""What the product says: whole clauses per language, and the forms of dates, periods, lists and names."""
