"""`python -m generator` is the command `dateline`."""

from generator.cli import main

main(prog_name="dateline")
