"""Writing pages for tests, and reading them back."""

from html.parser import HTMLParser

from services.composer.author import EmbeddedAuthor
from services.core.brand import BrandGuide
from services.generation.ports import FileChunk, PageBrief, PageWritten


class Written:
    def __init__(self, prompt, sections=(), brand=None):
        self.events = list(EmbeddedAuthor().write_page(PageBrief(prompt, sections, brand or BrandGuide())))
        self.files = {}
        for event in self.events:
            if isinstance(event, FileChunk):
                self.files[event.path] = self.files.get(event.path, "") + event.text
        self.result = self.events[-1]
        assert isinstance(self.result, PageWritten)
        self.html, self.css = self.files["index.html"], self.files["styles.css"]
        self.tree = Tree(self.html)

    @property
    def text(self):
        return " ".join("".join(self.tree.words).split())


class Tree(HTMLParser):
    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.tags, self.words = [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)

    def values(self, name):
        return [attributes[name] for _, attributes in self.tags if name in attributes]
