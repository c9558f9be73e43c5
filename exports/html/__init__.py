"""Plain parts as one file of HTML: the twin of the PDF for screen readers and telephones."""
