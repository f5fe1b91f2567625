"""A PDF read and printed from memory: no file of it is ever made."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.foundation.errors import Fault
from ui.language import digits, tr
from ui.widgets.buttons import IconButton
from ui.widgets.text import label

_STEP = 1.25
_LEAST, _MOST = 0.25, 5.0
_PRINT_DPI = 300


def ask_printer(parent: QWidget) -> QPrinter | None:
    """Which printer; None when the person thought better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    return printer if QPrintDialog(printer, parent).exec() else None


class PdfView(QWidget):
    """Shows the pages of one PDF, with zoom and page number; `print_to` sends it to a printer at 300 dpi."""

    def __init__(self, pdf: bytes = b"") -> None:
        super().__init__()
        self._bytes = QBuffer(self)
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.fit_width()
        self.view.setAccessibleName(tr("Document"))
        self._page = label("", "muted", wrap=False)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(4)
        tools.addWidget(self._page)
        tools.addStretch()
        for icon, name, deed in (
            ("zoom-out", tr("Smaller"), self.zoom_out),
            ("zoom-in", tr("Larger"), self.zoom_in),
            ("fit-width", tr("Fit to width"), self.fit_width),
        ):
            tools.addWidget(IconButton(icon, name, deed))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._tools)
        column.addWidget(self.view, 1)
        self.view.pageNavigator().currentPageChanged.connect(lambda _: self._say_page())
        if pdf:
            self.show_pdf(pdf)

    def show_pdf(self, pdf: bytes) -> None:
        """Show `pdf`; Fault when it can't be read."""
        self.document.close()
        self._bytes.close()
        self._bytes.setData(QByteArray(pdf))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._bytes)
        if self.document.status() != QPdfDocument.Status.Ready:
            raise Fault("This document can't be shown: it is damaged or not a PDF. The stored copy was not changed.")
        self._say_page()

    def close_pdf(self) -> None:
        """Forget the document."""
        self.document.close()
        self._bytes.close()
        self._bytes.setData(QByteArray())
        self._page.setText("")

    def zoom_in(self) -> None:
        """Larger by a quarter."""
        self._zoom(_STEP)

    def zoom_out(self) -> None:
        """Smaller by a fifth."""
        self._zoom(1 / _STEP)

    def fit_width(self) -> None:
        """As wide as the view."""
        # A page that fits without a scroll bar but not with one would come and go for ever.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def fit_page(self) -> None:
        """The whole page, for a document of one small page."""
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)

    def one_by_one(self) -> None:
        """One page at a time, without the tools: whoever reads is led from page to page by `show_page`."""
        self._tools.hide()
        self.view.setPageMode(QPdfView.PageMode.SinglePage)

    def show_page(self, number: int) -> None:
        """Page `number`, from nought, from its top."""
        self.view.pageNavigator().jump(number, QPointF())
        self.view.verticalScrollBar().setValue(0)

    def _zoom(self, factor: float) -> None:
        now = self.view.zoomFactor()
        if self.view.zoomMode() != QPdfView.ZoomMode.Custom and self.document.pageCount():
            points = self.document.pagePointSize(0).width()
            now = self.view.viewport().width() * 72 / (points * self.logicalDpiX())
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(max(now * factor, _LEAST), _MOST))

    def _say_page(self) -> None:
        page, pages = self.view.pageNavigator().currentPage() + 1, self.document.pageCount()
        self._page.setText(tr("Page {page} of {pages}", page=digits(page), pages=digits(pages)))

    def print_to(self, printer: QPrinter) -> None:
        """Print the pages that `printer` asks for; Fault when it refuses."""
        printer.setResolution(_PRINT_DPI)
        printer.setFullPage(True)
        first = (printer.fromPage() or 1) - 1
        last = printer.toPage() or self.document.pageCount()
        self._set_page(printer, first)
        painter = QPainter()
        if not painter.begin(printer):
            raise Fault("The printer did not take the document. Nothing was changed; check the printer and try again.")
        try:
            for page in range(first, last):
                if page > first:
                    self._set_page(printer, page)
                    printer.newPage()
                self._print_page(painter, printer, page)
        finally:
            painter.end()

    def _set_page(self, printer: QPrinter, page: int) -> None:
        size = self.document.pagePointSize(page)
        wide = size.width() > size.height()
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
        if not printer.pageLayout().pageSize().isValid():
            printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))

    def _print_page(self, painter: QPainter, printer: QPrinter, page: int) -> None:
        points = self.document.pagePointSize(page)
        scale = _PRINT_DPI / 72
        image = self.document.render(page, QSize(round(points.width() * scale), round(points.height() * scale)))
        paper = printer.paperRect(QPrinter.Unit.DevicePixel)
        fitted = image.size().scaled(paper.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        if fitted.width() > image.width():
            fitted = image.size()
        left, top = (paper.width() - fitted.width()) / 2, (paper.height() - fitted.height()) / 2
        painter.drawImage(QRectF(left, top, fitted.width(), fitted.height()), image)
