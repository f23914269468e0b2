"""An invented article in which several people are quoted, and who is heard in it."""

TEXT = """# Harbour vote divides Brennick

The council of Brennick voted on Monday to close the old harbour, after three years of argument.

“We cannot wait for another winter,” said the mayor, Agnes Wick. “The wall has moved twice since spring.”

It was “a week too late”, one of those present said, although many had hoped for more time.

“Nobody has asked the people who work here,” said Tom Harrow, a fisherman. He has kept a boat there for thirty years.

“It is the end of a way of life,” Mr Harrow said, “and nobody will bring it back.”

Some in the town call it “the big wash”. Others do not mind.

“The figures were checked by two offices,” said Robin Vale, an engineer.

“I shall read them again tonight,” said Mrs Wick.
"""
"""Words for a page, with marks that pair and people whose gender the text tells, but for one."""
