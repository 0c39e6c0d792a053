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
 * The directory of a test case: a model, a {@code package-info.java}, further sources if the case
 * requires them, and the expected files.
 *
 * <p>The system property {@code golden.rewrite=true} rewrites the expected files; review the
 * difference before committing it.
 *
 * @param path the directory
 */
record CaseDirectory(Path path) {

  private static final Path ROOT = Path.of("src/test/resources/cases").toAbsolutePath();

  /** Returns the directory of a case. */
  static CaseDirectory of(String kind, String name) {
    return new CaseDirectory(ROOT.resolve(kind).resolve(name));
  }

  /** Returns the names of the cases of a kind, sorted. */
  static Stream<String> names(String kind) {
    return list(ROOT.resolve(kind)).stream().map(folder -> folder.getFileName().toString());
  }

  /** Returns the Java files of the directory itself, without those of its subdirectories. */
  List<JavaFileObject> sources() {
    return Stream.of(sourceFiles()).map(TestCompiler::source).toList();
  }

  /** Returns the paths of these files. */
  Path[] sourceFiles() {
    return list(path).stream()
        .filter(file -> file.toString().endsWith(".java"))
        .toArray(Path[]::new);
  }

  /** Checks whether a file or subdirectory exists. */
  boolean has(String name) {
    return Files.exists(path.resolve(name));
  }

  /** Reads a file. */
  String read(String name) {
    try {
      return Files.readString(path.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the content of an expected file, and rewrites it first if the property is set. */
  String expected(String name, String actual) throws IOException {
    if (isRewriting()) {
      Files.writeString(path.resolve(name), actual);
    }
    return read(name);
  }

  /** Returns the names of the files in a subdirectory. */
  Set<String> fileNames(String name) {
    return list(path.resolve(name)).stream()
        .map(file -> file.getFileName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Returns the expected files of a subdirectory, and rewrites them first if the property is set.
   */
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
