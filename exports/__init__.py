"""Paper and files: a plan composed once per reader as an Outline, then rendered."""
