"""The structure tree of a tagged PDF, so that a screen reader can read a document in order (PDF/UA-1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from frontdesk.documents import shaping

if TYPE_CHECKING:
    import pikepdf


@dataclass(frozen=True)
class Mark:
    """A piece of marked content: which page (from 0) and its number there."""

    page: int
    number: int


@dataclass(eq=False)
class Node:
    """A structure element: its PDF type, what it holds in reading order, its language and its spoken text."""

    tag: str
    language: str | None = None
    alt: str | None = None
    kids: list[Node | Mark] = field(default_factory=list)
    box: tuple[float, float, float, float] | None = None

    def child(self, tag: str, language: str | None = None, alt: str | None = None) -> Node:
        """A new element at the end of this one."""
        node = Node(tag, language, alt)
        self.kids.append(node)
        return node


def write_tree(pdf: pikepdf.Pdf, root: Node, owners: list[list[Node]], language: str) -> None:
    """Put the tree under `root` into `pdf`; `owners[page][number]` is the element of each piece of content."""
    from pikepdf import Array, Dictionary, Name, String

    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    written: dict[int, pikepdf.Object] = {}
    tree.K = _element(pdf, root, tree, written)
    places = Array()
    for page, nodes in enumerate(owners):
        target = pdf.pages[page].obj
        target.StructParents = page
        target.Tabs = Name.S
        places.append(page)
        places.append(pdf.make_indirect(Array([written[id(node)] for node in nodes])))
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=places))
    tree.ParentTreeNextKey = len(owners)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.Lang = String(language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def _element(
    pdf: pikepdf.Pdf, node: Node, parent: pikepdf.Object, written: dict[int, pikepdf.Object]
) -> pikepdf.Object:
    from pikepdf import Array, Dictionary, Name, String

    element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + node.tag), P=parent))
    written[id(node)] = element
    if node.language:
        element.Lang = String(node.language)
    if node.alt:
        element.Alt = String(shaping.clean(node.alt))
    if node.tag == "TH":
        element.A = Dictionary(O=Name.Table, Scope=Name.Row)
    if node.box:
        box = Array([round(edge, 2) for edge in node.box])
        element.A = Dictionary(O=Name.Layout, BBox=box, Placement=Name.Block)
    kids = Array()
    for kid in node.kids:
        if isinstance(kid, Node):
            kids.append(_element(pdf, kid, element, written))
        else:
            kids.append(Dictionary(Type=Name.MCR, Pg=pdf.pages[kid.page].obj, MCID=kid.number))
    element.K = kids
    return element
