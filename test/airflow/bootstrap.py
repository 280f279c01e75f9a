"""Create the tables of a test Airflow and one user for each role, in one process; prints nothing that matters."""

from __future__ import annotations

import importlib
import sys
from contextlib import contextmanager

BUILDERS = (
    "airflow.providers.fab.auth_manager.cli_commands.utils",  # 2.9 and later
    "airflow.auth.managers.fab.cli_commands.utils",  # 2.8
    "airflow.utils.cli_app_builder",  # 2.6 and 2.7
)


def create_database() -> None:
    from airflow.utils import db

    db.upgradedb()


@contextmanager
def application_builder():
    for name in BUILDERS:
        try:
            module = importlib.import_module(name)
        except ModuleNotFoundError:
            continue
        with module.get_application_builder() as builder:
            yield builder
        return
    from airflow.www.app import cached_app

    yield cached_app().appbuilder


def create_users(roles: list[str]) -> None:
    with application_builder() as builder:
        manager = builder.sm
        manager.sync_roles()
        for role in roles:
            name = role.lower()
            user = manager.add_user(name, name, name, f"{name}@example.com", manager.find_role(role), password=name)
            if not user:
                raise SystemExit(f"user {name} was not created")


if __name__ == "__main__":
    create_database()
    if sys.argv[1:]:
        create_users(sys.argv[1:])
