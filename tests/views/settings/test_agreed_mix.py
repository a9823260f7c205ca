"""The agreed long-term share: in its dialog, and how the page shows it."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from planner.domain import setting_edits
from planner.domain.preferences import Band
from planner.views.settings.band_dialog import AgreedBandDialog, BandBar
from tests.views.settings.hands import NOW, Hands

TODAY = NOW.date()


def test_a_share_is_agreed_in_the_dialog(hands: Hands) -> None:
    hands.click("Set the agreed share")
    dialog = hands.dialog()
    low = hands.field("At least", dialog)
    hands.enter(low, "35")

    assert hands.stored_band() == Band(0.35)
    assert "Long-term share at least 35%" in hands.words()


def test_an_upper_edge_can_be_agreed_too(hands: Hands) -> None:
    hands.session.do(setting_edits.set_band, Band(0.3), TODAY)
    hands.click("Change the agreed share")
    dialog = hands.dialog()
    hands.click("And at most", dialog)
    high = next(f for f in dialog.findChildren(QLineEdit) if f.accessibleName() == "At most")
    hands.enter(high, "45%")

    assert hands.stored_band() == Band(0.3, 0.45)
    assert "Long-term share from 30% to 45%" in hands.words()


def test_what_is_typed_is_shown_at_once(hands: Hands) -> None:
    dialog = AgreedBandDialog(hands.session, hands.appearance, hands.page)
    dialog.open()
    low = hands.field("At least", dialog)
    assert isinstance(low, QLineEdit)
    low.setFocus()
    low.selectAll()
    QTest.keyClicks(low, "40")

    assert hands.part(BandBar, dialog).accessibleName() == "Long-term share at least 40%"
    assert hands.session.undo_stack.count() == 0
    dialog.reject()


def test_edges_in_reverse_are_refused_and_what_was_typed_stays(hands: Hands) -> None:
    hands.session.do(setting_edits.set_band, Band(0.3, 0.4), TODAY)
    hands.click("Change the agreed share")
    dialog = hands.dialog()
    low = hands.field("At least", dialog)
    hands.enter(low, "60")

    assert "An agreed share lies between 0% and 100%, the lower edge first." in hands.words(dialog)
    assert isinstance(low, QLineEdit)
    assert low.text() == "60%"
    assert hands.stored_band() == Band(0.3, 0.4)
    hands.click("Cancel", dialog)


def test_an_agreed_share_can_be_let_go_of_and_undone(hands: Hands) -> None:
    hands.session.do(setting_edits.set_band, Band(0.3), TODAY)
    hands.click("Change the agreed share")
    hands.click("No agreed share", hands.dialog())
    assert hands.stored_band() is None
    assert hands.button("Set the agreed share").isVisible()

    hands.session.undo()
    assert hands.stored_band() == Band(0.3)
    assert "Long-term share at least 30%" in hands.words()
