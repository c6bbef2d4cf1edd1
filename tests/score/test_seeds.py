"""The figures owed on the seeds, and floors of what was reached on the two sets of clippings, by the scorers of this folder."""
import json, re, subprocess, sys
from frame import PROGRAM, ROOT, TESTS, Skip, full, scratch

OWED = {"blocks": {"acc": 0.99, "omitted_f1": 1.0, "structure_f1": 1.0},
        "articles": {"organisation": 1.0, "title": 1.0, "date": 1.0, "speaker_accuracy": 0.95, "people_f1": 0.95,
                     "principle_recall": 0.8, "principle_precision": 0.7}}


# reached, with what one doubtful block may cost: nobody loses these again
CLIPPINGS = {"blocks": {"acc": 0.99, "acc_reason": 0.98, "omitted_f1": 0.98, "structure_f1": 0.98},
             "articles": {"organisation": 1.0, "title": 1.0, "date": 1.0, "language": 1.0, "people_f1": 0.95, "speaker_precision": 0.99, "speaker_accuracy": 0.95,
                          "principle_recall": 0.95, "principle_precision": 0.85}}
# written apart from all rules; their errors have been read since
MORE = {"blocks": {"acc": 0.989, "acc_reason": 0.98, "omitted_f1": 0.993, "structure_f1": 0.994},
        "articles": {"organisation": 0.99, "title": 0.98, "date": 0.98, "language": 1.0, "people_f1": 0.985, "speaker_precision": 0.99, "speaker_accuracy": 0.965,
                     "principle_recall": 0.945, "principle_precision": 0.92}}
# nobody reads these: they are no place to mend anything, and what falls here fell everywhere
BLIND = {"blocks": {"acc": 0.985, "acc_reason": 0.98, "omitted_f1": 0.985, "structure_f1": 0.985},
         "articles": {"organisation": 0.99, "title": 0.99, "date": 0.99, "language": 1.0, "people_f1": 0.91, "speaker_precision": 0.99, "speaker_accuracy": 0.84,
                      "principle_recall": 0.76, "principle_precision": 0.8}}


def figures(sources, gold, *options):
    d = scratch()
    r = subprocess.run([sys.executable, "-B", str(TESTS / "score/score"), PROGRAM, str(sources), str(gold), "--json", str(d), "--quiet", *options],
                       capture_output=True, text=True, timeout=600)
    assert r.returncode == 0, r.stdout[-1500:] + r.stderr[-1500:]
    return {what: json.loads((d / f"{what}.json").read_text(encoding="utf-8"))["total"] for what in OWED}, r.stdout


def check(got, owed, text):
    bad = [f"{key} is {got[what][key]:.4f}, owed {least}" for what, row in owed.items() for key, least in row.items() if got[what][key] < least - 1e-9]
    bad += [f"no prediction for {got[what]['missing']}" for what in owed if got[what]["missing"]]
    assert not bad, "; ".join(bad) + "\n" + text


def test_seeds_reach_what_is_owed():
    got, text = figures(ROOT / "seeds", TESTS / "gold-seeds")
    assert got["blocks"]["documents"] == 5
    check(got, OWED, text)


def test_clippings_keep_what_was_reached():
    got, text = figures(TESTS / "clippings", TESTS / "clippings")
    assert got["blocks"]["documents"] == 16
    check(got, CLIPPINGS, text)


def test_other_clippings_keep_what_was_reached():
    got, text = figures(TESTS / "clippings-more", TESTS / "clippings-more")
    assert got["blocks"]["documents"] == 166
    check(got, MORE, text)


def test_blind_clippings_keep_what_was_reached():
    folder = TESTS / "clippings-blind"
    texts = [p for p in folder.glob("*.txt") if "." not in p.stem]
    if not texts:
        raise Skip("no text in clippings-blind: the last set was opened, the next is not in yet")
    got, text = figures(folder, folder)
    assert got["blocks"]["documents"] == len(texts)
    check(got, BLIND, text)


def test_principles_of_seeds_and_clippings_together():
    r = subprocess.run([sys.executable, "-B", str(TESTS / "score/principles"), PROGRAM], capture_output=True, text=True, timeout=600)
    assert r.returncode == 0 and r.stdout.startswith("principles of 21 clippings"), r.stdout + r.stderr
    # the command sees a shortfall: gold without principles
    d = scratch()
    for label in (TESTS / "gold-seeds").glob("*.article.json"):
        (d / label.name).write_text(json.dumps({**json.loads(label.read_text(encoding="utf-8")), "principles": []}), encoding="utf-8")
    r = subprocess.run([sys.executable, "-B", str(TESTS / "score/principles"), PROGRAM, str(ROOT / "seeds"), str(d)], capture_output=True, text=True, timeout=600)
    assert r.returncode == 1 and "precision             0.000" in r.stdout, r.stdout + r.stderr


@full
def test_little_of_it_was_learned_from_one_text_alone():
    r = subprocess.run([sys.executable, "-B", str(TESTS / "score/leave-one-out")], capture_output=True, text=True, timeout=600)
    assert r.returncode == 0, r.stdout + r.stderr
    got = {name: float(acc) for name, acc in re.findall(r"^(\S+), each without.*\n  documents \d+  acc ([\d.]+)", r.stdout, re.M)}
    least = {"seeds": 0.97, "clippings": 0.98, "clippings-more": 0.93}
    assert got.keys() == least.keys() and all(got[k] >= least[k] for k in least), r.stdout
