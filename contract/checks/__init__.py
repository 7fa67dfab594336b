"""What `contract check` compares with the designs: the generated files, and the handlers as they are written."""
