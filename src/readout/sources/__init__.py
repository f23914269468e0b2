"""Sources: what a user names becomes a page. One file a kind of name."""

BUILT_IN = {
    "file": "readout.sources.file:FileSource",
    "link": "readout.sources.link:LinkSource",
}
"""Asked in this order; each is made with the one door out, `readout.net.fetch.Fetcher`."""
