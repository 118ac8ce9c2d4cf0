"""One thing and all that the register says about it: a group of persons, a category of data, a country, a system."""
