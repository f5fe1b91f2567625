"""The settings: how the window looks, how one signs in, and, for the manager, what the clinic says of itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk import __version__
from frontdesk.access.roles import Action
from frontdesk.clinic import Facts, facts, security, staff
from frontdesk.foundation import words as spoken
from frontdesk.foundation.errors import FrontdeskError, Invalid, UserError
from frontdesk.foundation.words import N_
from frontdesk.opening import correct_facts
from frontdesk.staff.model import IDLE_MINUTES, PIN_HOURS
from ui import errors, language, settings
from ui.app import FrontWindow
from ui.language import ltr, tr
from ui.page import Page, Shortcut, Window
from ui.setup.kit_waits import KitWaits
from ui.setup.reissue import ask_for_kit
from ui.setup.steps import value_line, with_source
from ui.staff.password import ask_new_password, ask_pin
from ui.staff.words import post
from ui.start import LANGUAGE_NAMES
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Columns, scrolled
from ui.widgets.form import Form, choice, line_edit, multiline
from ui.widgets.text import heading, label
from ui.widgets.ticks import TickLine

THEMES = {"system": N_("As on this computer"), "light": N_("Light"), "dark": N_("Dark")}
_BESIDE_TICK_PX = 38
FIELDS = ("name", "phone", "email", "contact_name")


def make(window: Window) -> Page:
    """The page."""
    return SettingsPage(window)


class SettingsPage(Page):
    """Cards side by side; what only the manager may change, others read."""

    key = "settings"

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.manages = self.may(Action.CLINIC_SETTINGS)
        self.boxes: dict[str, QCheckBox] = {}
        self.known = facts(self.desk)
        inner = QWidget()
        down = QVBoxLayout(inner)
        down.setContentsMargins(20, 12, 20, 16)
        down.setSpacing(12)
        down.addWidget(heading(tr("Settings"), 1))
        columns = Columns()
        own = (self._window_card(), self._account_card(), self._locking_card(), self._security_card())
        shared = (self._clinic_card(), self._values_card())
        about = self._about_card()
        columns.add(self._pile(*own, *((about,) if self.manages else ())), top=True)
        columns.add(self._pile(*shared, *(() if self.manages else (about,))), top=True)
        down.addWidget(columns)
        down.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def _pile(self, *cards: QWidget | None) -> QWidget:
        pile = QWidget()
        down = QVBoxLayout(pile)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        for one in cards:
            if one is not None:
                down.addWidget(one)
        return pile

    # -- the cards ---------------------------------------------------------------------------------------------
    def _window_card(self) -> Card:
        card = Card(tr("The window"))
        form = Form(columns=2)
        self.language = form.add(
            "language", tr("Language"), choice([(code, LANGUAGE_NAMES[code]) for code in spoken.LANGUAGES])
        )
        self.language.setObjectName("language")
        self.language.set_value(language.current())
        self.theme = form.add("theme", tr("Colours"), choice([(name, tr(text)) for name, text in THEMES.items()]))
        self.theme.setObjectName("theme")
        self.theme.set_value(settings.load().theme)
        self.language.changed.connect(self._language_chosen)
        self.theme.changed.connect(self._theme_chosen)
        card.add(form)
        return card

    def _account_card(self) -> Card:
        me = staff.me(self.desk)
        card = Card(tr("Your account"))
        card.add(label(me.full_name, "strong"))
        card.add(label(f"{post(me)}   ·   {tr('signs in as “{name}”', name=ltr(me.name))}", "muted"))
        row = QHBoxLayout()
        self.password = button(tr("Change your password"), self.change_password, icon="key")
        self.password.setObjectName("change-password")
        self.password.setToolTip(tr("{text} ({keys})", text=tr("Change your password"), keys="Ctrl+Shift+P"))
        self.pin = button(tr("Set a shift PIN"), self.set_pin, icon="lock")
        self.pin.setObjectName("set-pin")
        self.pin.setToolTip(tr("{text} ({keys})", text=tr("Set a shift PIN"), keys="Ctrl+Shift+N"))
        row.addWidget(self.password)
        row.addWidget(self.pin)
        row.addStretch(1)
        card.add(row)
        return card

    def _locking_card(self) -> Card:
        now = staff.settings(self.desk)
        card = Card(tr("Locking"))
        self.locking = form = Form(columns=2)
        minutes = [(number, tr("{number} minutes", number=number)) for number in IDLE_MINUTES[1:]]
        minutes.insert(0, (1, tr("1 minute")))
        hours = [(number, tr("{number} hours", number=number)) for number in PIN_HOURS]
        self.idle = form.add("idle_minutes", tr("Lock when nobody is there for"), choice(minutes))
        self.hours = form.add("pin_hours", tr("A shift PIN counts for"), choice(hours))
        self.idle.setObjectName("idle-minutes")
        self.hours.setObjectName("pin-hours")
        self.idle.set_value(now.idle_minutes)
        self.hours.set_value(now.pin_hours)
        for one in (self.idle, self.hours):
            one.setEnabled(self.manages)
            one.changed.connect(self._locking_chosen)
        card.add(form)
        if not self.manages:
            card.add(label(tr("The practice manager sets these for everybody."), "help"))
        return card

    def _clinic_card(self) -> Card:
        card = Card(tr("The clinic"))
        if not self.manages:
            card.add(label(self.known.name, "strong"))
            card.add(label("\n".join(self.known.address)))
            card.add(label(ltr("   ·   ".join(one for one in (self.known.phone, self.known.email) if one)), "muted"))
            return card
        card.add(label(tr("These facts stand on every document from now on; signed ones stay as they are."), "muted"))
        self.form = form = Form(columns=2)
        self.fields = {
            "name": form.add("name", tr("Name of the clinic"), line_edit(), required=True, span=2),
            "phone": form.add("phone", tr("Phone"), line_edit(), required=True),
            "email": form.add("email", tr("Email"), line_edit()),
        }
        self.address = multiline(lines=3)
        form.add("address", tr("Address"), self.address, required=True, span=2)
        self.fields["contact_name"] = form.add(
            "contact_name", tr("Who answers questions about privacy"), line_edit(), span=2
        )
        for name, field in self.fields.items():
            field.setObjectName(f"clinic-{name}")
        self.address.setObjectName("clinic-address")
        self._fill(self._stored())
        card.add(form)
        row = QHBoxLayout()
        row.addStretch(1)
        self.save = button(tr("Save"), self.save_facts, kind="primary", icon="save")
        self.save.setObjectName("save")
        self.save.setToolTip(tr("{text} ({keys})", text=tr("Save"), keys="Ctrl+S"))
        row.addWidget(self.save)
        card.add(row)
        return card

    def _values_card(self) -> Card | None:
        """What the pack could not know for certain, until the manager has confirmed it."""
        waiting = self.clinic.pack.unverified()
        if not self.manages or not waiting:
            return None
        card = Card(tr("Please check these values"))
        card.add(
            label(tr("They come from sources that we could not confirm. Tick what you know to be right."), "muted")
        )
        for value in waiting:
            line = TickLine(value_line(self.clinic.pack, value))
            line.box.setObjectName(f"value-{value.key}")
            self.boxes[value.key] = line.box
            card.add(with_source(line, value, _BESIDE_TICK_PX))
        row = QHBoxLayout()
        row.addStretch(1)
        self.confirm = button(tr("Confirm what is ticked"), self.confirm_values, icon="check", shortcut="Ctrl+Return")
        self.confirm.setObjectName("confirm-values")
        row.addWidget(self.confirm)
        card.add(row)
        return card

    def _security_card(self) -> Card:
        card = Card(tr("Security of this computer"))
        card.add(label(tr(security(self.clinic))))
        card.add(label(tr("Everything in the clinic folder is encrypted. Nothing is ever sent anywhere."), "muted"))
        self.kit_waits = KitWaits(self.clinic)
        card.add(self.kit_waits)
        if self.manages:
            row = QHBoxLayout()
            self.kit = button(tr("New recovery kit"), self.make_kit, icon="print")
            self.kit.setObjectName("new-kit")
            self.kit.setToolTip(tr("{text} ({keys})", text=tr("New recovery kit"), keys="Ctrl+Shift+K"))
            row.addWidget(self.kit)
            row.addStretch(1)
            card.add(row)
        return card

    def _about_card(self) -> Card:
        card = Card(tr("About this program"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setColumnStretch(1, 1)
        pack = self.clinic.pack
        for row, (caption, text) in enumerate(
            (
                (tr("Program"), ltr(f"Frontdesk {__version__}")),
                (tr("Clinic pack"), f"{pack.title(language.current())} ({ltr(pack.version)})"),
                (tr("Clinic folder"), ltr(str(self.clinic.folder.path))),
            )
        ):
            grid.addWidget(label(caption, "muted", wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(text, selectable=True), row, 1)
        card.add(grid)
        return card

    # -- coming and going --------------------------------------------------------------------------------------
    def arrive(self, **_where: Any) -> None:
        """Start at the top."""
        self.kit_waits.look()
        self.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> dict[str, Any] | None:
        """Those of the clinic's facts that are typed over and not saved, and the values ticked."""
        if not self.manages:
            return None
        ticked = [key for key, box in self.boxes.items() if box.isChecked()]
        stored = self._stored()
        typed = {name: text for name, text in self._typed().items() if text != stored[name]}
        return {"facts": typed, "ticked": ticked} if ticked or typed else None

    def restore(self, state: dict[str, Any]) -> None:
        """Put them back; of the other facts another manager may have saved newer ones since."""
        if self.manages:
            self._fill(self._stored() | cast("dict[str, str]", state["facts"]))
            for key in state["ticked"]:
                if key in self.boxes:
                    self.boxes[key].setChecked(True)

    def shortcuts(self) -> list[Shortcut]:
        """The page's own keys."""
        keys = [
            Shortcut("Ctrl+Shift+P", tr("Change your password"), self.change_password),
            Shortcut("Ctrl+Shift+N", tr("Set a shift PIN"), self.set_pin),
        ]
        if self.manages:
            keys.append(Shortcut("Ctrl+S", tr("Save the clinic's facts"), self.save_facts))
            keys.append(Shortcut("Ctrl+Shift+K", tr("New recovery kit"), self.make_kit))
        return keys

    # -- deeds -------------------------------------------------------------------------------------------------
    def _front(self) -> FrontWindow | None:
        window = self.window()
        return window if isinstance(window, FrontWindow) else None

    def _language_chosen(self) -> None:
        front, code = self._front(), str(self.language.value())
        if front is not None and code != language.current():
            # The change builds every page anew; this one must not be in the middle of anything then.
            QTimer.singleShot(0, front, lambda: front.change_language(code))

    def _theme_chosen(self) -> None:
        front = self._front()
        if front is not None:
            front.change_theme(str(self.theme.value()))

    def change_password(self) -> None:
        """Ask for the present and the new one."""
        if ask_new_password(self, self.clinic):
            self.desk_window.toast(tr("Your password is changed"))

    def set_pin(self) -> None:
        """Six digits until the shift ends."""
        until = ask_pin(self, self.clinic)
        if until is not None:
            self.desk_window.toast(tr("Your PIN counts until {until}", until=until))

    def make_kit(self) -> None:
        """A new recovery kit in place of the present one."""
        ask_for_kit(self, self.clinic, self.kit_waits.look)

    def _locking_chosen(self) -> None:
        try:
            staff.change_settings(self.desk, idle_minutes=self.idle.value(), pin_hours=self.hours.value())
        except UserError as error:
            self.locking.set_errors(error)
            return
        except FrontdeskError as error:
            errors.show(self, error)
            return
        self.desk_window.restart_idle()
        self.desk_window.toast(tr("Saved"))

    def _stored(self) -> dict[str, str]:
        return {name: str(getattr(self.known, name)) for name in FIELDS} | {"address": "\n".join(self.known.address)}

    def _typed(self) -> dict[str, str]:
        return {name: self.fields[name].text() for name in FIELDS} | {"address": self.address.toPlainText()}

    def _fill(self, values: dict[str, str]) -> None:
        for name in FIELDS:
            self.fields[name].setText(values[name])
        self.address.setPlainText(values["address"])

    def save_facts(self) -> None:
        """Write what was typed about the clinic."""
        if not self.manages:
            return
        self.form.clear_errors()
        typed = {name: self.fields[name].text() for name in FIELDS}
        address = tuple(self.address.toPlainText().splitlines())
        known = self.known
        self._keep(Facts(address=address, contact_role=known.contact_role, confirmed=known.confirmed, **typed))

    def confirm_values(self) -> None:
        """What is ticked counts as the clinic's own policy from now on."""
        ticked = tuple(key for key, box in self.boxes.items() if box.isChecked())
        if not ticked or not self._keep(replace(self.known, confirmed=(*self.known.confirmed, *ticked))):
            return
        waiting = {value.key for value in self.clinic.pack.unverified()}
        for key, box in self.boxes.items():
            box.setEnabled(key in waiting)
        self.boxes = {key: box for key, box in self.boxes.items() if key in waiting}
        self.confirm.setEnabled(bool(self.boxes))

    def _keep(self, new: Facts) -> bool:
        try:
            correct_facts(self.clinic, new)
        except Invalid as error:
            self.form.set_errors(error)
            return False
        except FrontdeskError as error:
            errors.show(self, error)
            return False
        typed = None if new.confirmed == self.known.confirmed else self._typed()
        self.known = facts(self.desk)
        self._fill(typed or self._stored())
        self.desk_window.toast(tr("Saved"))
        return True
