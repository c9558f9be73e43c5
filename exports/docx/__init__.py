"""Plain parts as a word-processor file, for those who want to change what we printed."""
