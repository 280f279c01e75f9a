"""The local executor of Airflow 3.0 hands a task to a worker before the scheduler commits its state, so that the worker
may be refused ("TI was not in a state where it could be marked as running", https://github.com/apache/airflow/issues/52754).
Later releases hand it over at the executor's heartbeat, which follows the commit; so does this one.
"""

from __future__ import annotations

from airflow.executors.local_executor import LocalExecutor


class PatientLocalExecutor(LocalExecutor):
    """Hands tasks over at the heartbeat."""

    def start(self) -> None:
        self.waiting: list = []
        super().start()

    def queue_workload(self, workload, session=None) -> None:
        self.waiting.append(workload)

    def sync(self) -> None:
        waiting, self.waiting = self.waiting, []
        for workload in waiting:
            super().queue_workload(workload)
        super().sync()
