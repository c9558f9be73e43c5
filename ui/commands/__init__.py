"""What each command does, without a window."""
