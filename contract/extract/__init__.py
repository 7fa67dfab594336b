"""From Markdown designs to one document that remembers the file and line of each of its nodes."""
