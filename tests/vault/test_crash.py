"""What was said to be saved survives a killed process and a full disk (E1, E2)."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from frontdesk.vault import crypto
from frontdesk.vault.database import Database
from frontdesk.vault.tables import setting

ROOT = Path(__file__).parents[2]
CYCLES = 20

WRITER = """
import os, sys
from pathlib import Path
from frontdesk.vault.database import Database
from frontdesk.vault.tables import setting

path, key = Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline())

def write(number):
    database = Database.open(path, key)
    while True:
        with database.writing() as unit:
            unit.execute(setting.insert().values(key=f"{number:08}", value="Canary-Meenakshi-7731" * 20))
        os.write(1, f"{number}\\n".encode())
        number += 1

for line in sys.stdin:
    child = os.fork()
    if not child:
        os.write(1, f"child {os.getpid()}\\n".encode())
        write(int(line))
    os.waitpid(child, 0)
    os.write(1, b"dead\\n")
"""

RENEWER = """
import os, sys
from pathlib import Path
from frontdesk.foundation import files
from frontdesk.vault.database import Database

path, names = Path(sys.argv[1]), Path(sys.argv[1]).with_name("key")
sys.stdin.readline()

def renew():
    old, new = bytes.fromhex(names.read_text()), os.urandom(32)
    database = Database.open(path, old)
    os.write(1, b"ready\\n")
    while True:
        database = database.renew(new, lambda: files.write_private(names, new.hex().encode()), lambda: None)
        os.write(1, b"renewed\\n")
        new = os.urandom(32)

for line in sys.stdin:
    child = os.fork()
    if not child:
        os.write(1, f"child {os.getpid()}\\n".encode())
        renew()
    os.waitpid(child, 0)
    os.write(1, b"dead\\n")
"""

FILLER = """
import resource, signal, sys
from pathlib import Path
import sqlalchemy as sa
from frontdesk.foundation.errors import Fault
from frontdesk.vault.database import Database
from frontdesk.vault.filestore import FileStore
from frontdesk.vault.tables import setting

folder, way, key = Path(sys.argv[1]), sys.argv[2], bytes.fromhex(sys.stdin.readline())
ballast = folder / "ballast"
ballast.write_bytes(bytes(900_000))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
database = Database.create(folder / "clinic.db", key)
if way == "limit":
    largest = max((folder / name).stat().st_size for name in ("clinic.db", "clinic.db-wal"))
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest + 300_000, resource.RLIM_INFINITY))

def count():
    with database.reading() as unit:
        return unit.execute(sa.select(sa.func.count()).select_from(setting)).scalar()

def save(number):
    with database.writing() as unit:
        unit.execute(setting.insert().values(key=f"{number:08}", value="v" * 9000))

saved = 0
try:
    while True:
        save(saved)
        saved += 1
except Fault as fault:
    print("row", type(fault).__name__)
try:
    FileStore(folder / "files").put("photo", "1", bytes(900_000))
except Fault as fault:
    print("file", type(fault).__name__)
print("kept", count() == saved > 10)
database.close()
database = Database.open(folder / "clinic.db", key)
print("closed", count() == saved)
ballast.unlink()
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
save(saved)
database.close()
database = Database.open(folder / "clinic.db", key)
print("again", count() == saved + 1, database.check(), FileStore(folder / "files").strays(set()).unknown)
"""

IN_SMALL_DISK = ("unshare", "-rm", "sh", "-c", 'mount -t tmpfs -o size=2200k tmpfs "$1" && shift && exec "$@"', "sh")


@pytest.fixture
def key() -> bytes:
    return crypto.random_key()


@pytest.fixture
def path(tmp_path: Path, key: bytes) -> Path:
    Database.create(tmp_path / "clinic.db", key).close()
    return tmp_path / "clinic.db"


def start(script: str, key: bytes, *arguments: str, before: tuple[str, ...] = ()) -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [*before, sys.executable, "-c", script, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert child.stdin is not None
    child.stdin.write(key.hex() + "\n")
    child.stdin.flush()
    return child


@pytest.mark.skipif(sys.platform == "win32", reason="the writer forks")
def test_no_saved_row_is_lost_when_the_process_is_killed_e1(path, key):
    """The ledger is what the writer said on its standard output before it was killed."""
    saved: set[int] = set()
    moments = random.Random(20261122)
    nursery = start(WRITER, key, str(path))
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    for cycle in range(CYCLES):
        nursery.stdin.write(f"{max(saved, default=-1) + 2}\n")
        nursery.stdin.flush()
        child = int(nursery.stdout.readline().removeprefix("child "))
        for _ in range(1 + cycle % 3):  # however slow the disk is
            saved.add(int(nursery.stdout.readline()))
        time.sleep(moments.uniform(0.001, 0.1))
        os.kill(child, signal.SIGKILL)
        while (line := nursery.stdout.readline()) != "dead\n":
            saved.add(int(line))
        for left in path.parent.iterdir():
            assert b"Canary" not in left.read_bytes(), "R14"
    nursery.communicate()
    database = Database.open(path, key)
    with database.reading() as unit:
        found = {int(name) for name in unit.execute(sa.select(setting.c.key)).scalars()}
    assert len(saved) > CYCLES
    assert saved - found == set()
    assert len(found - saved) <= CYCLES
    assert database.check() == []
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="the renewer forks")
def test_a_new_key_survives_being_killed_at_any_moment_e7(path, key):
    """Here the file `key` stands for keys.json: whichever key it names opens the database, whole."""
    names = path.with_name("key")
    names.write_text(key.hex())
    with closing_database(path, key) as database, database.writing() as unit:
        unit.execute(setting.insert(), [{"key": f"{number:04}", "value": "v" * 700} for number in range(300)])
    began = time.perf_counter()
    Database.open(path, key).renew(key, lambda: None, lambda: None).close()
    took = time.perf_counter() - began
    moments = random.Random(20261122)
    nursery = start(RENEWER, key, str(path))
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    for cycle in range(CYCLES // 2):
        nursery.stdin.write("go\n")
        nursery.stdin.flush()
        child = int(nursery.stdout.readline().removeprefix("child "))
        assert nursery.stdout.readline() == "ready\n"
        if cycle % 3 == 2:  # now and then after a new key, however slow the machine is
            assert nursery.stdout.readline() == "renewed\n"
        time.sleep(moments.uniform(0.0, 2 * took))
        os.kill(child, signal.SIGKILL)
        while (line := nursery.stdout.readline()) != "dead\n":
            assert line == "renewed\n"
    nursery.communicate()
    assert names.read_text() != key.hex()
    with closing_database(path, bytes.fromhex(names.read_text())) as database:
        assert database.check() == []
        with database.reading() as unit:
            assert unit.execute(sa.select(sa.func.count()).select_from(setting)).scalar() == 300
    assert {entry.name for entry in path.parent.iterdir() if not entry.name.endswith(".tmp")} == {"clinic.db", "key"}


@contextmanager
def closing_database(path: Path, key: bytes) -> Iterator[Database]:
    database = Database.open(path, key)
    yield database
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="both ways to fill a disk are POSIX's")
@pytest.mark.parametrize("way", ["small disk", "limit"])
def test_a_full_disk_loses_nothing_saved_and_says_so_e2(tmp_path, key, way):
    small = way == "small disk"
    if small and subprocess.run([*IN_SMALL_DISK, str(tmp_path), "true"], capture_output=True, check=False).returncode:
        pytest.skip("no small disk can be mounted here")
    child = start(FILLER, key, str(tmp_path), way, before=(*IN_SMALL_DISK, str(tmp_path)) if small else ())
    said, complained = child.communicate(timeout=600)
    assert said.splitlines() == [
        "row DiskFull" if small else "row Fault",
        "file DiskFull",
        "kept True",
        "closed True",
        "again True [] ()",
    ], complained
