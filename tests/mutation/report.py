"""Counts mutants, who killed them, and which survivors have an excuse."""
import collections
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(HERE))


class Report:
    def __init__(self, part):
        self.part, self.started = part, time.monotonic()
        self.killers, self.survivors, self.excused, self.open, self.count = collections.Counter(), [], 0, 0, 0
        self.excuses = {}  # (where, what): reason; of this part
        with open(os.path.join(HERE, "excuses.tsv"), encoding="utf-8") as file:
            for line in file:
                if line.strip() and not line.startswith("#"):
                    of_part, where, what, reason = line.rstrip("\n").split("\t")
                    if of_part == part:
                        self.excuses[where, what] = reason

    def add(self, where, what, killer):
        """killer: what failed; None: nothing did."""
        self.count += 1
        if killer:
            self.killers[killer] += 1
            if os.environ.get("V"):
                print(f"killed\t{time.monotonic() - self.started:.0f} s\t{killer}\t{where}\t{what}", flush=True)
        elif (where, what) in self.excuses:
            judged = not self.excuses.pop((where, what)).startswith("open")
            self.excused, self.open = self.excused + judged, self.open + (not judged)
        else:
            self.survivors.append((where, what))
            print(f"SURVIVES\t{self.part}\t{where}\t{what}", flush=True)

    def end(self, whole=True):
        """Whether all is well. An excuse for what is killed, or isn't there any more, isn't."""
        for where, what in self.excuses if whole else ():
            print(f"NO SUCH SURVIVOR\t{self.part}\t{where}\t{what}")
        for killer, count in self.killers.most_common():
            print(f"  {count:5} killed by {killer}")
        print(f"{self.part}: {self.count} mutants, {sum(self.killers.values())} killed, {self.excused} excused, {self.open} open, {len(self.survivors)} survive"
              f" ({time.monotonic() - self.started:.0f} s)", flush=True)
        return self.count > 0 and not self.survivors and not (whole and self.excuses)


def finish(well):
    sys.exit(0 if well else 1)
