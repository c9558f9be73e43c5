"""An agenda kept as a table elsewhere: its cells read, its columns guessed, its rows made into blocks."""
