"""A story told in the words of those that tell it: every sentence is a span of one of its articles."""
