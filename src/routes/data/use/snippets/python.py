import csv
import io
from urllib.request import urlopen


def table(name):
    with urlopen("{origin}/data/tables/" + name + ".csv") as answer:
        return list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))


regions = {row["code"]: row["full_name"] for row in table("region")}
turnouts = [
    row
    for row in table("election_result")
    if row["year"] == "2024"
    and row["election"] in ("pilkada_bupati", "pilkada_walikota")
    and row["rankable"] == "true"
    # an empty cell is missing, not zero
    and row["turnout_pct"] != ""
]
turnouts.sort(key=lambda row: (-float(row["turnout_pct"]), row["id"]))
for row in turnouts[:5]:
    print(regions[row["region"]], row["turnout_pct"], sep="\t")
