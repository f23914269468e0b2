"""Alembic's entry: runs the revisions on the connection `database.migrate` hands over."""

from alembic import context

from readout.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
