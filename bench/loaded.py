"""What every worker of `bench.crash` needs, loaded once: they are forked from a process that has it.

Under one kill a second, loading would be most of what is measured.
"""

import dbos
import psycopg

import bench.crash
from readout.text.language import detect

LOADED = (bench.crash, dbos, psycopg)

detect("The first sentence loads the model of the language detector.")
