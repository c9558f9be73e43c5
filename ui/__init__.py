"""The shell: window, command line, and the one open document."""
