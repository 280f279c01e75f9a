"""Create the tables of a test Airflow and one user for each role, in one process; prints nothing that matters."""

from __future__ import annotations

import importlib
import sys

BUILDERS = (
    "airflow.providers.fab.auth_manager.cli_commands.utils",  # 2.9 and later
    "airflow.auth.managers.fab.cli_commands.utils",  # 2.8
    "airflow.utils.cli_app_builder",  # 2.7
)


def create_database() -> None:
    from airflow.utils import db

    db.upgradedb()


def application_builder():
    for name in BUILDERS:
        try:
            return importlib.import_module(name).get_application_builder()
        except ModuleNotFoundError:
            continue
    raise SystemExit("no application builder found in this Airflow")


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
    create_users(sys.argv[1:])
