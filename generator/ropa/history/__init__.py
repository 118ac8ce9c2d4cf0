"""What git remembers of a register, read without touching the work tree."""
