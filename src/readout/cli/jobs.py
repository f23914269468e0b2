"""The command that lists jobs, and puts right those that were given up."""

from typing import Annotated

import typer

NumberArgument = Annotated[int, typer.Argument(metavar="NUMBER", help="As readout jobs lists it.")]

jobs_app = typer.Typer(invoke_without_command=True, help="What is being done, and what was not.")


@jobs_app.callback()
def jobs(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """List the jobs that run, wait or were given up, and who does them."""
    if context.invoked_subcommand:
        return
    from readout.newsroom import jobs, jobs_told

    with context.obj() as room:
        status = jobs.status(room.store, room.now(), room.times.death)
    print(jobs_told.status_json(status) if as_json else "\n".join(jobs_told.status_lines(status)))


@jobs_app.command()
def retry(context: typer.Context, number: NumberArgument) -> None:
    """Begin a job anew that was given up."""
    from readout.newsroom import jobs

    with context.obj() as room:
        jobs.retry(room.store, number, room.now())
    print(f"Job {number} is tried again.")


@jobs_app.command()
def forget(context: typer.Context, number: NumberArgument) -> None:
    """Forget a job that was given up."""
    from readout.newsroom import jobs

    with context.obj() as room:
        jobs.forget(room.store, number)
    print(f"Job {number} is forgotten.")


@jobs_app.command()
def cancel(context: typer.Context, number: NumberArgument) -> None:
    """Take back a job that waits; one that runs is not begun again."""
    from readout.newsroom import jobs

    with context.obj() as room:
        jobs.cancel(room.store, number)
    print(f"Job {number} is cancelled.")
