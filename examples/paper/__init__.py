"""The sample paper: eight invented outlets, their articles, and a web server for them.

Every place, person, company and outlet in it is invented.
"""
