"""The framework's content and its loader: YAML that people write, read strictly."""
