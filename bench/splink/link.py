"""Links FOLDER/rows.csv with Splink; writes clusters-BITS.csv for several thresholds, and splink.json with the cost."""

import json
import logging
import resource
import sys
from pathlib import Path

import duckdb
import splink
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

folder = Path(sys.argv[1])
THRESHOLDS = [-2, 0, 2, 4, 6, 8, 10, 12, 15, 18]
SEED = 1


def cpu() -> float:
    own = resource.getrusage(resource.RUSAGE_SELF)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


cost: dict[str, float] = {}
last = cpu()


def spent(stage: str) -> None:
    global last
    now = cpu()
    cost[stage] = round(now - last, 2)
    last = now


connection = duckdb.connect()
connection.execute("set threads = 2")
api = DuckDBAPI(connection=connection)
# An empty cell is no statement; Splink knows it as null.
connection.execute(
    f"""create table people as
    select columns(*)::varchar from read_csv('{folder / "rows.csv"}', all_varchar = true, header = true, nullstr = '')"""
)
connection.execute("alter table people alter unique_id type integer")
spent("reading")

# Name and reading say one thing, so they are one comparison, best level first; common names count less.
NAMES = cl.CustomComparison(
    output_column_name="name",
    comparison_levels=[
        cll.CustomLevel(
            "(name_l is null or name_r is null) and (reading_l is null or reading_r is null)"
        ).configure(is_null_level=True),
        cll.ExactMatchLevel("name").configure(tf_adjustment_column="name"),
        cll.ExactMatchLevel("reading").configure(tf_adjustment_column="reading"),
        cll.JaroWinklerLevel("reading", 0.92),
        cll.CustomLevel("given_l = given_r").configure(tf_adjustment_column="given"),
        cll.CustomLevel("family_l = family_r").configure(tf_adjustment_column="family"),
        cll.ElseLevel(),
    ],
)
PLACE = cl.CustomComparison(
    output_column_name="address",
    comparison_levels=[
        cll.CustomLevel("(address_l is null or address_r is null) and (zip_l is null or zip_r is null)").configure(
            is_null_level=True
        ),
        cll.ExactMatchLevel("address").configure(tf_adjustment_column="address"),
        cll.LevenshteinLevel("address", 2),
        cll.ExactMatchLevel("zip").configure(tf_adjustment_column="zip"),
        cll.ElseLevel(),
    ],
)


def contact(column: str, frequent: bool = True) -> cl.CustomComparison:
    """The same, one slip of the finger apart, or another; junk that many share counts less."""
    same = cll.ExactMatchLevel(column)
    return cl.CustomComparison(
        output_column_name=column,
        comparison_levels=[
            cll.NullLevel(column),
            same.configure(tf_adjustment_column=column) if frequent else same,
            cll.LevenshteinLevel(column, 1),
            cll.ElseLevel(),
        ],
    )


settings = SettingsCreator(
    link_type="dedupe_only",
    unique_id_column_name="unique_id",
    retain_matching_columns=False,
    comparisons=[
        NAMES,
        contact("birth", frequent=False),
        PLACE,
        contact("email"),
        contact("phone"),
        cl.ExactMatch("number"),
        cl.ExactMatch("sex"),
    ],
    blocking_rules_to_generate_predictions=[
        block_on("number"),
        block_on("email"),
        block_on("phone"),
        block_on("name", "birth"),
        block_on("reading", "birth"),
        block_on("name", "zip"),
        block_on("reading", "zip"),
        block_on("address", "birth"),
        block_on("address", "name"),
        block_on("zip", "birth"),
        block_on("birth", "given"),
        block_on("name"),
        block_on("reading"),
    ],
)
linker = Linker(api.register("people"), settings)
linker.training.estimate_probability_two_random_records_match(
    [
        block_on("number"),
        block_on("email", "name"),
        block_on("phone", "name"),
        block_on("email", "reading"),
        block_on("phone", "reading"),
        block_on("address", "name", "birth"),
    ],
    recall=0.93,
)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=SEED)
spent("chances of strangers")
for rule in (
    block_on("name", "birth"),
    block_on("email", "birth"),
    block_on("phone", "birth"),
    block_on("email", "name"),
    block_on("zip", "reading"),
):
    linker.training.estimate_parameters_using_expectation_maximisation(rule)
spent("training")
pairs = linker.inference.predict(threshold_match_weight=min(THRESHOLDS))
spent("prediction")
count = connection.execute(f"select count(*) from {pairs.physical_name}").fetchone()[0]
for i, bits in enumerate(THRESHOLDS):
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, threshold_match_weight=bits)
    connection.execute(
        f"""copy (select unique_id, dense_rank() over (order by cluster_id) as cluster from {clusters.physical_name})
        to '{folder / f"clusters-{bits}.csv"}' (header true)"""
    )
    # One threshold is what a run needs; the others are here to find the best.
    spent("clusters" if i == 0 else "other thresholds")
cost["together"] = round(sum(v for k, v in cost.items() if k not in ("reading", "other thresholds")), 2)
versions = {"splink": splink.__version__, "duckdb": duckdb.__version__, "python": sys.version.split()[0]}
(folder / "splink.json").write_text(
    json.dumps({"versions": versions, "cpu": cost, "pairs": count, "thresholds": THRESHOLDS})
)
