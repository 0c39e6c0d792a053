package dev.endpointdsl.samples.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of this project: those at its root and those under {@code docs}. */
final class DocumentPages {

  static final Path ROOT = Path.of("..");
  static final Path FRONT_PAGE = ROOT.resolve("README.md");
  static final Path DOCS = ROOT.resolve("docs");

  private DocumentPages() {}

  static List<DocumentPage> all() throws IOException {
    try (Stream<Path> root = Files.list(ROOT);
        Stream<Path> docs = Files.walk(DOCS)) {
      return Stream.concat(root, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(DocumentPage::read)
          .toList();
    }
  }

  /** Returns the blocks of all pages. */
  static List<DocumentPage.Block> blocks() throws IOException {
    return all().stream().flatMap(page -> page.blocks().stream()).toList();
  }
}
