"""The staff page: who works here, who is new, who has left, who forgot a password."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from frontdesk import rekeying
from frontdesk.clinic import staff
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.progress import Progress
from frontdesk.staff.model import Member
from ui import errors, jobs
from ui.language import listed, tr
from ui.page import Page, Shortcut, Window
from ui.staff import words
from ui.staff.dialogs import AddDialog, OneTimePassword
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.dialog import confirm
from ui.widgets.table import Column, Table
from ui.widgets.text import label


def make(window: Window) -> Page:
    """The page."""
    return StaffPage(window)


class StaffPage(Page):
    """A list of accounts and what can be done with the selected one."""

    key = "staff"

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.add = button(tr("Add a member of staff"), self.add_member, kind="primary", icon="person-add")
        self.add.setObjectName("add-member")
        self.add.setToolTip(tr("{text} ({keys})", text=tr("Add a member of staff"), keys="Ctrl+M"))
        down = self.headed(tr("Staff"), self.add)
        self.renew = button(tr("Change the clinic's key"), self.renew_key, icon="key")
        self.renew.setObjectName("renew-key")
        self.renew.setToolTip(tr("{text} ({keys})", text=tr("Change the clinic's key"), keys="Ctrl+Shift+K"))
        self.leavers = Banner("warn", "", self.renew)
        self.leavers.setObjectName("leavers")
        down.addWidget(self.leavers)
        card = Card(margin=0)
        self.table = Table(
            [
                Column("full_name", tr("Full name")),
                Column("name", tr("Signs in as"), 170),
                Column("post", tr("Role"), 240),
                Column("since", tr("Since"), 120, "date"),
                Column("state", tr("State"), 190, "chip"),
            ],
            tr("Staff"),
        )
        self.table.setObjectName("staff")
        self.table.row_selected.connect(lambda _row: self._offer())
        card.add(self.table, 1)
        row = QHBoxLayout()
        row.setContentsMargins(14, 4, 14, 12)
        self.hint = label("", "muted")
        row.addWidget(self.hint, 1)
        self.reset = button(tr("New one-time password"), self.reset_password, icon="key")
        self.reset.setObjectName("reset-password")
        self.reset.setToolTip(tr("{text} ({keys})", text=tr("New one-time password"), keys="Ctrl+R"))
        self.disable = button(tr("Close the account"), self.disable_member, icon="lock")
        self.disable.setObjectName("disable-member")
        self.disable.setToolTip(tr("{text} ({keys})", text=tr("Close the account"), keys="Ctrl+D"))
        row.addWidget(self.reset)
        row.addWidget(self.disable)
        card.add(row)
        down.addWidget(card, 1)

    def arrive(self, **_where: Any) -> None:
        """Show the accounts as they are now."""
        self._show()
        self.table.setFocus()

    def shortcuts(self) -> list[Shortcut]:
        """The page's own keys."""
        return [
            Shortcut("Ctrl+M", tr("Add a member of staff"), self.add_member),
            Shortcut("Ctrl+R", tr("Give the selected person a new one-time password"), self.reset_password),
            Shortcut("Ctrl+D", tr("Close the selected account"), self.disable_member),
            Shortcut("Ctrl+Shift+K", tr("Change the clinic's key"), self.renew_key),
        ]

    def _show(self, chosen: int | None = None) -> None:
        members = staff.members(self.desk)
        self._tell_of_leavers()
        self.table.set_rows([_row(one) for one in members])
        for number, one in enumerate(members):
            if one.id == chosen or (chosen is None and number == 0 and self.table.selected() is None):
                self.table.select(number)
        self._offer()

    def _tell_of_leavers(self) -> None:
        names = rekeying.still_hold_the_key(self.desk)
        self.leavers.setVisible(bool(names))
        self.leavers.set_text(
            tr(
                "An old copy of the clinic folder or a backup still opens with the old password of {names}, also for"
                " what is written from now on. A new key for the clinic ends that.",
                names=listed(names),
            )
        )

    def _offer(self) -> None:
        chosen = self._chosen()
        can = chosen is not None and chosen.active and chosen.id != self.clinic.person.id
        self.reset.setEnabled(can)
        self.disable.setEnabled(can)
        own = chosen is not None and chosen.id == self.clinic.person.id
        working = sum(row["member"].active for row in self.table.rows())
        self.hint.setText(
            tr("This is you: your own password is changed under Settings.")
            if own
            else tr("Can sign in: {count}", count=working)
        )

    def _chosen(self) -> Member | None:
        row = self.table.selected()
        return row["member"] if row else None

    # -- deeds -------------------------------------------------------------------------------------------------
    def add_member(self) -> None:
        """Ask who is new, make the account, hand the one-time password over."""
        dialog = AddDialog(self, self.clinic)
        if not dialog.agreed():
            return
        member, password = dialog.made
        OneTimePassword(self, member.full_name, member.name, password).exec()
        self._show(member.id)
        self.desk_window.toast(tr("The account is ready"))

    def reset_password(self) -> None:
        """A one-time password in place of a lost one."""
        member, desk = self._chosen(), self.desk
        if member is None or not self.reset.isEnabled():
            return
        text = tr("The present password of {name} stops working at once, and so does their PIN.", name=member.full_name)
        if not confirm(self, tr("Make a new one-time password?"), text, yes=tr("Make a new one")):
            return

        def work(_progress: Progress) -> str:
            return staff.reset(desk, member.id)

        def made(password: str) -> None:
            OneTimePassword(self, member.full_name, member.name, password).exec()
            self._show(member.id)

        jobs.run(self, tr("Making a one-time password…"), work, made, cancellable=False)

    def disable_member(self) -> None:
        """Close an account for good; the core says who may not."""
        member = self._chosen()
        if member is None or not self.disable.isEnabled():
            return
        text = tr(
            "{name} can't sign in any more. What they did stays in the records and in the audit trail. This can't be"
            " undone: to come back, they get a new account.",
            name=member.full_name,
        )
        if not confirm(self, tr("Close this account?"), text, yes=tr("Close the account"), dangerous=True):
            return
        try:
            staff.disable(self.desk, member.id)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        self._show(member.id)
        self.desk_window.toast(tr("The account is closed"))
        self.renew_key()

    def renew_key(self) -> None:
        """Ask first: everybody at this computer is signed out while the clinic gets its new key."""
        text = tr(
            "Frontdesk signs you out, locks every record with a new key, and comes back to the sign-in. This takes from"
            " a few seconds to some minutes. Passwords and the recovery kit stay good."
        )
        if confirm(self, tr("Change the clinic's key now?"), text, yes=tr("Change the key"), no=tr("Later")):
            self.desk_window.renew_key()


def _row(member: Member) -> dict[str, Any]:
    state = (tr("Can sign in"), "ok")
    if not member.active:
        state = (tr("Closed"), "bad")
    elif member.must_choose_password:
        state = (tr("One-time password"), "warn")
    return {
        "id": member.id,
        "member": member,
        "full_name": member.full_name,
        "name": member.name,
        "post": words.post(member),
        "since": member.created.astimezone().date(),
        "state": state,
    }
