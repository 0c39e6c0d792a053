package dev.endpointdsl.guards.vocabulary;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds all prose of the project. */
final class ProjectProse extends SimpleFileVisitor<Path> {

  /** Build output, test data that a compiler reads, and files that are not ours. */
  private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".idea", "resources");

  /** The page that lists the phrases. */
  private static final String STYLE = "STYLE.md";

  private final Path root;
  private final List<Passage> passages = new ArrayList<>();

  private ProjectProse(Path root) {
    this.root = root;
  }

  static List<Passage> in(Path root) throws IOException {
    ProjectProse prose = new ProjectProse(root);
    Files.walkFileTree(root, prose);
    return prose.passages;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    boolean model = directory.endsWith(Path.of("src", "main", "resources"));
    boolean leftOut = !model && LEFT_OUT.contains(String.valueOf(directory.getFileName()));
    return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
    Path file = root.relativize(path);
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".java")) {
      boolean product = file.toString().replace('\\', '/').contains("/src/main/");
      passages.addAll(JavaProse.of(file, Files.readString(path), product));
    } else if (name.endsWith(".smithy")) {
      passages.addAll(LineProse.ofSmithy(file, Files.readString(path)));
    } else if (name.endsWith(".md") && !name.equals(STYLE)) {
      passages.addAll(LineProse.ofMarkdown(file, Files.readString(path)));
    }
    return FileVisitResult.CONTINUE;
  }
}
