"""The library: every tool there is, in one place to search and to filter."""
