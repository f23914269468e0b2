"""Sample pages, a sample paper, and the demo that shows Readout at work on them."""
