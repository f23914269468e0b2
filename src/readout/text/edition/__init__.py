"""An edition: stories of a time, told one after the other from the sentences of their articles."""
