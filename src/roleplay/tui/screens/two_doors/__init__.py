"""Two doors on the screen: the cards, the rounds, and both side by side."""
