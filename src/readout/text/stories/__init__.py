"""Articles about one event, found as they come in, and in which order a paper tells them."""
