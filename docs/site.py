"""What ``mkdocs.yml`` cannot say: pages from elsewhere in the tree are part of the site, links to code are text.

The pages are written to be read in the repository, too; there a link to a module leads to it, here it has no page.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

ROOT = Path(__file__).parents[1]
PAGES = {  # in the tree: in the site
    "ARCHITECTURE.md": "architecture.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "resources/models/paper.md": "model.md",
    "README.md": "index.md",
}
PICTURES = {"resources/icons/lacuna.svg": "images/lacuna.svg"}
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s#]+)(#[^)\s]*)?\)")
_HOME = {site: PurePosixPath(tree) for tree, site in PAGES.items() if tree != "README.md"}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what lies outside of docs/."""
    for tree, site in (*PAGES.items(), *PICTURES.items()):
        if files.get_file_from_path(site) is None:
            files.append(File.generated(config, site, content=(ROOT / tree).read_bytes()))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Turn every link of the tree into one of the site."""
    here = _HOME.get(page.file.src_uri, PurePosixPath("docs") / page.file.src_uri)

    def turned(found: re.Match[str]) -> str:
        mark, text, address, anchor = found[1], found[2], found[3], found[4] or ""
        if re.match(r"[a-z]+:", address):
            return found[0]
        target = _resolved(here.parent / address)
        site = PAGES.get(target) or (target.removeprefix("docs/") if target.startswith("docs/") else "")
        if site == "decisions":
            site = "decisions/README.md"
        if files.get_file_from_path(site) is None:
            return f"`{text.strip('`')}`"
        up = "../" * (len(PurePosixPath(page.file.src_uri).parts) - 1)
        return f"{mark}[{text}]({up}{site}{anchor if site != 'index.md' else ''})"

    return _LINK.sub(turned, markdown)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Docstrings name things as ``:class:`Photo```; the pages show the name."""
    return re.sub(r":(class|func|meth|mod|attr):(?=<code)", "", html)


def _resolved(path: PurePosixPath) -> str:
    parts: list[str] = []
    for part in path.parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)
