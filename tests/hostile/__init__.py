"""What tries to break the app: files, text and moments that nobody would wish for."""
