"""Plain parts as Markdown: text that can be read as it is, and pasted into a wiki or a chat."""
