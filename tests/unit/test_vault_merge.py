"""Merging two contents: nothing is lost, nothing comes back, and the order does not matter."""

import copy

from hypothesis import given, settings
from hypothesis import strategies as st

from stillwater.vault.content import delete_item, empty_content, live_items, put_item
from stillwater.vault.merge import merge

TIMES = st.sampled_from(
    [
        "2026-01-01T00:00:00+00:00",
        "2026-01-01T02:00:00+02:00",
        "2026-03-01T09:00:00-05:00",
        "",
        None,
    ]
)
ITEMS = st.lists(
    st.fixed_dictionaries(
        {"id": st.sampled_from("abcd"), "updated_at": TIMES},
        optional={"text": st.sampled_from(["x", "y"]), "deleted": st.just(True)},
    ),
    max_size=5,
)
CONTENTS = st.fixed_dictionaries({"entries": ITEMS, "paused": ITEMS})


def by_id(content):
    return {item["id"]: item for item in content["entries"]}


@settings(deadline=None)
@given(CONTENTS, CONTENTS)
def test_every_id_of_either_side_is_there_once(ours, theirs):
    merged = merge(ours, theirs)
    both = [item["id"] for item in ours["entries"] + theirs["entries"]]
    assert sorted(by_id(merged)) == sorted(set(both))
    assert len(merged["entries"]) == len(set(both))


@settings(deadline=None)
@given(CONTENTS, CONTENTS)
def test_both_sides_agree(ours, theirs):
    assert by_id(merge(ours, theirs)) == by_id(merge(theirs, ours))


@settings(deadline=None)
@given(CONTENTS, CONTENTS, CONTENTS)
def test_the_order_of_merging_does_not_matter(one, two, three):
    assert by_id(merge(merge(one, two), three)) == by_id(merge(one, merge(two, three)))


@settings(deadline=None)
@given(CONTENTS, CONTENTS)
def test_merging_again_changes_nothing_and_arguments_stay(ours, theirs):
    before = copy.deepcopy((ours, theirs))
    merged = merge(ours, theirs)
    assert merge(merged, theirs) == merged
    assert (ours, theirs) == before


def test_the_newer_wins_by_instant_and_not_by_spelling():
    early = {"id": "a", "updated_at": "2026-01-01T23:00:00+14:00"}
    late = {"id": "a", "updated_at": "2026-01-01T10:00:00+00:00"}
    for pair in ((early, late), (late, early)):
        assert merge({"entries": [pair[0]]}, {"entries": [pair[1]]}) == {"entries": [late]}


def test_a_tombstone_holds_against_an_older_copy_and_yields_to_a_newer_one():
    old = {"id": "a", "updated_at": "2026-01-01T00:00:00+00:00", "text": "words"}
    deleted = delete_item({"entries": [old]}, "a", "2026-02-01T00:00:00+00:00")
    assert "words" not in repr(deleted)
    assert live_items(merge(deleted, {"entries": [old]})) == []
    newer = {**old, "updated_at": "2026-03-01T00:00:00+00:00"}
    assert live_items(merge(deleted, {"entries": [newer]})) == [newer]
    same_time = {**old, "updated_at": "2026-02-01T00:00:00+00:00"}
    assert live_items(merge(deleted, {"entries": [same_time]})) == [same_time]


def test_settings_keep_ours_and_take_what_only_theirs_has():
    ours = {"settings": {"language": "ar", "motion": "less"}, "later": [1]}
    theirs = {"settings": {"language": "en", "contrast": "more"}, "new": {"kept": True}}
    assert merge(ours, theirs) == {
        "settings": {"language": "ar", "motion": "less", "contrast": "more"},
        "later": [1],
        "new": {"kept": True},
    }


def test_items_without_an_id_are_joined_by_equality():
    assert merge({"x": [1, {"a": 1}]}, {"x": [{"a": 1}, 2]}) == {"x": [1, {"a": 1}, 2]}


def test_putting_replaces_in_place_and_leaves_the_argument_alone():
    start = put_item(put_item(empty_content(), {"id": "a", "n": 1}), {"id": "b"})
    after = put_item(start, {"id": "a", "n": 2})
    assert after["entries"] == [{"id": "a", "n": 2}, {"id": "b"}]
    assert start["entries"][0] == {"id": "a", "n": 1}
