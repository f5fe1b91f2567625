"""A PDF is shown and printed from memory."""

from __future__ import annotations

import io
import threading
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from frontdesk.foundation.errors import Fault
from ui import jobs
from ui.widgets.banner import Banner
from ui.widgets.pdf import PdfView
from ui.widgets.printing import PrintDialog, show


def a_pdf() -> bytes:
    """Two pages, the second on its side."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    canvas.drawString(100, 700, "One")
    canvas.showPage()
    canvas.setPageSize(landscape(A4))
    canvas.drawString(100, 400, "Two")
    canvas.save()
    return out.getvalue()


def test_pages_are_counted_and_zoomed(qtbot: QtBot) -> None:
    view = PdfView(a_pdf())
    qtbot.addWidget(view)
    view.resize(600, 600)
    view.show()
    assert "Page 1 of 2" in [label.text() for label in view.findChildren(QLabel)]
    view.zoom_in()
    wide = view.view.zoomFactor()
    view.zoom_out()
    assert view.view.zoomFactor() < wide
    view.close_pdf()
    assert view.document.pageCount() == 0


def test_what_is_no_pdf_is_a_fault(qtbot: QtBot) -> None:
    view = PdfView()
    qtbot.addWidget(view)
    with pytest.raises(Fault, match="can't be shown"):
        view.show_pdf(b"not a pdf")


def test_printing_gives_the_pages_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    view = PdfView(a_pdf())
    qtbot.addWidget(view)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    view.print_to(printer)
    printed, held = QPdfDocument(), QBuffer()
    held.setData((tmp_path / "out.pdf").read_bytes())
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    printed.load(held)
    assert printed.pageCount() == 2
    first, second = printed.pagePointSize(0), printed.pagePointSize(1)
    assert first.height() > first.width()
    assert second.width() > second.height()
    printed.close()


def test_a_print_dialog_makes_anew_prints_and_then_closes_with_enter(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = PrintDialog(None, "Labels", a_pdf(), "labels.pdf", "Two pages")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ask_printer = lambda _parent: None
    dialog.print_button.click()
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.print_button
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    dialog.ask_printer = lambda _parent: printer
    dialog.print_button.click()
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert dialog.focusWidget() is dialog.primary
    again = a_pdf()
    dialog.show_instead(again)
    assert dialog.pdf() is again
    dialog.primary.click()
    assert (dialog.isVisible(), dialog.pdf()) == (False, b"")


def test_a_document_is_made_on_a_worker_and_one_whose_page_went_is_not_shown(qtbot: QtBot) -> None:
    window, threads, shown = QWidget(), list[int](), list[PrintDialog]()
    qtbot.addWidget(window)

    def make() -> bytes:
        threads.append(threading.get_ident())
        return a_pdf()

    def dialog(pdf: bytes) -> PrintDialog:
        shown.append(PrintDialog(window, "Labels", pdf, "labels.pdf"))
        return shown[-1]

    show(window, "Labels", make, dialog)
    jobs.wait_for_all()
    assert shown[0].isVisible()
    shown[0].accept()
    show(window, "Labels", make, dialog)
    shiboken6.delete(window)
    jobs.wait_for_all()
    assert len(shown) == 1
    assert len(threads) == 2
    assert threading.get_ident() not in threads


def test_a_document_that_cannot_be_saved_is_told_in_the_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = PrintDialog(None, "Receipt", a_pdf(), "receipt.pdf")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ask_path = lambda _parent, name: tmp_path / "nowhere" / name
    dialog.save_button.click()
    (told,) = (one for one in dialog.findChildren(Banner) if one.isVisible())
    assert "could not be written" in told.text()
    dialog.ask_path = lambda _parent, name: tmp_path / name
    dialog.save_button.click()
    assert (tmp_path / "receipt.pdf").read_bytes() == dialog.pdf()
