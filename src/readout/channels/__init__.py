"""Channels: an article reaches its listener. One file a channel."""
