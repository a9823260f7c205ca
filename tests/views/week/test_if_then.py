"""The form of an acquisition block offers a plan for when something comes in between."""

from PySide6.QtWidgets import QApplication

from planner.views.week.block_form import BlockForm
from tests.views.week.hands import Hands


def open_form(hands: Hands, block_id: str) -> BlockForm:
    hands.double_click(hands.place(hands.item(block_id)))
    form = hands.window.week_page.forms.form
    assert form is not None
    return form


def test_suggestion_names_the_end_of_the_block_and_is_taken_with_one_click(hands: Hands) -> None:
    hands.plan("calls", 3, "09:30", 90)
    form = open_form(hands, "calls")
    assert form.if_then.placeholderText() == "note it, call back at 11:00"
    assert form.if_then.accessibleName() == "If something comes in"

    form.use_plan.click()
    form.done.click()
    QApplication.processEvents()

    assert hands.block("calls").if_then == "note it, call back at 11:00"
    hands.keys("Ctrl+Z")
    assert hands.block("calls").if_then == ""


def test_own_words_are_stored_and_read_on_the_block(hands: Hands) -> None:
    hands.plan("calls", 3, "09:30", 90)
    form = open_form(hands, "calls")
    form.if_then.setFocus()

    hands.keys('"ask Ingrid to take it"')
    assert form.use_plan.isHidden()
    hands.keys("Return")

    assert hands.block("calls").if_then == "ask Ingrid to take it"
    assert hands.item("calls").face.note == "ask Ingrid to take it"
    assert "If something comes in: ask Ingrid to take it" in hands.item("calls").toolTip()


def test_suggestion_follows_the_end_of_the_block(hands: Hands) -> None:
    hands.plan("calls", 3, "09:30", 90)
    form = open_form(hands, "calls")

    form.length.setFocus()
    hands.keys("Down")

    assert form.length.typed == 75
    assert form.if_then.placeholderText().endswith("10:45")


def test_client_work_is_not_asked_for_such_a_plan(hands: Hands) -> None:
    hands.plan("quote", 3, "09:30", 90, "quotes")
    form = open_form(hands, "quote")
    assert not form.if_then.isVisible()
    low = form.height()

    form.category.setCurrentIndex(form.category.findData("calling"))

    assert form.if_then.isVisible()
    assert form.height() > low
    assert form.geometry().bottom() <= form.screen().availableGeometry().bottom()


def test_enter_on_a_button_of_the_form_presses_it(hands: Hands) -> None:
    hands.plan("calls", 3, "09:30", 90)
    form = open_form(hands, "calls")
    hands.keys('"Another name"')
    form.delete.setFocus()
    hands.keys("Return")

    assert hands.stored() == []
    hands.keys("Ctrl+Z")
    assert hands.block("calls").title == "Calls", "the name that was typed went with the form"
