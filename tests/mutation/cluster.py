"""A throwaway PostgreSQL cluster."""
import os
import subprocess

from report import PROJECT


class Cluster:
    def __init__(self, directory):
        self.directory = directory
        self.control("up", "throwaway")
        with open(os.path.join(directory, "cluster"), encoding="utf-8") as file:
            self.socket = file.read().strip()

    def control(self, action, *kind):
        subprocess.run([os.path.join(PROJECT, "deploy/sandbox/cluster"), action, self.directory, *kind], check=True, stdin=subprocess.DEVNULL)

    def psql(self, sql, database="mutants"):
        """Its rows; a failure is told by exception."""
        done = subprocess.run(["/usr/lib/postgresql/15/bin/psql", "-X", "-q", "-h", self.socket, "-U", "postgres", "-d", database, "-v", "ON_ERROR_STOP=1", "-A", "-t",
                               "-F", "\x1f", "-R", "\x1e", "-f", "-"], input=sql.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr.decode())
        return [row.split("\x1f") for row in done.stdout.decode().strip("\n").split("\x1e") if row]

    def make_roles(self):
        with open(os.path.join(PROJECT, "deploy/postgresql/roles.sql"), encoding="utf-8") as file:
            self.psql(file.read(), "postgres")

    def prepare(self, build):
        """A migrated database that is called mutants, as tests/integration/test_policies has it."""
        self.make_roles()
        self.psql("create database mutants owner cpx_owner", "postgres")
        subprocess.run([os.path.join(build, "careplan-exchange"), "migrate"], check=True, stdout=subprocess.DEVNULL,
                       env=dict(os.environ, CPX_OWNER_DSN=f"host={self.socket} user=cpx_owner dbname=mutants",
                                CPX_MIGRATIONS=os.path.join(PROJECT, "migrations")))
        with open(os.path.join(PROJECT, "tests/integration/policies.sql"), encoding="utf-8") as file:
            self.psql("set client_min_messages = warning;" + file.read() + "alter database mutants set jit = off;")
