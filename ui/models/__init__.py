"""Lists and tables for views, with the domain value behind a role."""
