"""Frozen values: what the decorator makes is what a frozen dataclass with slots would be."""

import copy
import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace

import pytest

from planner.domain.value import value


@value
class Place:
    """A place, whose secret is told to nobody."""

    street: str
    number: int = 1
    names: Mapping[str, str] = field(default_factory=dict)
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Plain:
    street: str
    number: int = 1


@value
class Alone:
    """A value of one field."""

    street: str


def test_values_are_equal_by_their_fields_and_kind_alone() -> None:
    assert Place("Quay", 3) == Place("Quay", number=3)
    assert Place("Quay", 3) != Place("Quay", 4)
    other: object = Plain("Quay")
    assert Place("Quay") != other
    assert Alone("Quay") == Alone("Quay") != Alone("Mole")


def test_values_can_be_members_and_keys() -> None:
    assert len({Alone("Quay"), Alone("Quay"), Alone("Mole")}) == 2


def test_what_is_not_given_is_as_usual_and_no_two_values_share_it() -> None:
    first, second = Place("Quay"), Place("Quay")

    assert (first.number, first.names) == (1, {})
    assert first.names is not second.names


def test_a_value_cannot_be_changed_nor_take_more() -> None:
    place = Place("Quay")

    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'street'"):
        place.street = "Mole"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del place.street
    assert not hasattr(place, "__dict__")


def test_a_field_that_is_missing_or_unknown_is_refused() -> None:
    with pytest.raises(TypeError, match="street"):
        Place()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="town"):
        Place("Quay", town="Delft")  # type: ignore[call-arg]


def test_it_tells_what_it_holds_but_no_secret() -> None:
    assert repr(Place("Quay", 3, secret="1234")) == "Place(street='Quay', number=3, names={})"
    assert repr(Alone("Quay")) == "Alone(street='Quay')"


def test_all_that_is_made_for_dataclasses_works() -> None:
    place = Place("Quay", 3)

    assert replace(place, number=4) == Place("Quay", 4)
    assert [known.name for known in fields(place)] == ["street", "number", "names", "secret"]
    assert asdict(place) == {"street": "Quay", "number": 3, "names": {}, "secret": ""}
    match place:
        case Place(street, number):
            assert (street, number) == ("Quay", 3)


def test_a_value_can_be_copied_and_sent_to_another_process() -> None:
    place = Place("Quay", 3, {"en": "Quay"})

    assert pickle.loads(pickle.dumps(place)) == place
    assert copy.copy(place) == place
    assert copy.deepcopy(place).names is not place.names
