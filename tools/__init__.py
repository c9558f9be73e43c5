"""Scripts that make what is shipped from our own content; run by ``make shipped``."""
