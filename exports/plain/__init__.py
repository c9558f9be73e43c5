"""A document in plain parts: what every piece of an Outline comes down to where a page is not drawn by hand."""
