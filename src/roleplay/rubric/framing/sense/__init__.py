"""What a framing code listens to: a sentence in its context, who does what in it, evidence, polarity."""
