"""Questions to a register: what touches this party, category, country or law, and what is still open."""
