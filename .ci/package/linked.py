"""Which packages become part of the program; for `licences` and `parts`."""
import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def linked(target):
    """What cargo knows of each package that is inside the program, without those that only run while it is compiled."""

    def cargo(*arguments):
        command = ["cargo", *arguments, "--locked"]
        return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout

    # The tree knows which features the program itself asks for, the metadata where each package is.
    tree = cargo("tree", "--edges", "normal,no-proc-macro", "--target", target, "--prefix", "none", "--format", "{p}")
    wanted = {tuple(line.split()[:2]) for line in tree.splitlines()}
    data = json.loads(cargo("metadata", "--format-version", "1"))
    packages = [package for package in data["packages"] if (package["name"], "v" + package["version"]) in wanted]
    packages = [package for package in packages if package["source"]]
    return sorted(packages, key=lambda package: (package["name"], package["version"]))
