"""Looking a plan over: one function per rule, none of which ever blocks; `checker` runs them all."""
