package dev.endpointdsl.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A directory that is one test: a model, a {@code package-info.java}, more sources where the test
 * needs some, and what is expected.
 *
 * <p>The system property {@code golden.rewrite=true} writes down what is generated or reported now;
 * look at the difference before committing it.
 *
 * @param path the directory
 */
record CaseFolder(Path path) {

  private static final Path ROOT = Path.of("src/test/resources/cases").toAbsolutePath();

  static CaseFolder of(String kind, String name) {
    return new CaseFolder(ROOT.resolve(kind).resolve(name));
  }

  /** The names of the cases of a kind, in order. */
  static Stream<String> names(String kind) {
    return list(ROOT.resolve(kind)).stream().map(folder -> folder.getFileName().toString());
  }

  /** The Java files that stand in the directory itself. */
  List<JavaFileObject> sources() {
    return Stream.of(sourceFiles()).map(Processing::source).toList();
  }

  /** The same as paths. */
  Path[] sourceFiles() {
    return list(path).stream()
        .filter(file -> file.toString().endsWith(".java"))
        .toArray(Path[]::new);
  }

  boolean has(String name) {
    return Files.exists(path.resolve(name));
  }

  String read(String name) {
    try {
      return Files.readString(path.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text that is expected in a file; with the rewriting flag, from now on. */
  String expected(String name, String actual) throws IOException {
    if (isRewriting()) {
      Files.writeString(path.resolve(name), actual);
    }
    return read(name);
  }

  /** Returns the names of the files in a directory below this one. */
  Set<String> fileNames(String name) {
    return list(path.resolve(name)).stream()
        .map(file -> file.getFileName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The files that are expected in a directory; with the rewriting flag, from now on. */
  Map<String, String> expectedFiles(String name, Map<String, String> actual) throws IOException {
    Path folder = path.resolve(name);
    if (isRewriting()) {
      rewrite(folder, actual);
    }
    return list(folder).stream()
        .collect(
            Collectors.toMap(
                file -> file.getFileName().toString(),
                file -> read(name + "/" + file.getFileName()),
                (one, other) -> one,
                TreeMap::new));
  }

  private static void rewrite(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    for (Path old : list(folder)) {
      Files.delete(old);
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static boolean isRewriting() {
    return Boolean.getBoolean("golden.rewrite");
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
