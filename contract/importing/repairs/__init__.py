"""One module per kind of repair. A repair changes the document where what was meant is certain, and tells the log each time."""
