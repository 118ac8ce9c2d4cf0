"""The shape of a register: frozen records with a disclosure level per field. No law, no rendering, no reading."""
