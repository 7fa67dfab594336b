"""What there is of each operation: its design, what is generated of it, its handler, its tests, the links to it and from it.

Everything is read, nothing is imported or run. Designs with findings are told about as far as they can be read.
"""
