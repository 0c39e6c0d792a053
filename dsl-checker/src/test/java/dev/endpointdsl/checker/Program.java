package dev.endpointdsl.checker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small program that the tests compile. {@link Expectations} describes how it declares the
 * diagnostics it expects; {@code // rule: RANGE} at its end names the rule that the same mistake
 * breaks in JSON and at run time.
 *
 * @param root the directory of the topics
 * @param file the source, in the directory of its topic
 * @param text the content of the source
 */
record Program(Path root, Path file, String text) {

  private static final Path RESOURCES = Path.of("src/test/resources/programs");
  private static final Pattern RULE = Pattern.compile("(?m)^// rule: (\\w+)$");
  private static final Pattern RULE_NAME = Pattern.compile(" \\[[A-Z_]+]$");

  /** Returns the programs of {@code bad} or {@code good}, sorted by topic and name. */
  static List<Program> in(String folder) {
    return under(RESOURCES.resolve(folder));
  }

  /** Returns the programs of all topics in a directory, sorted by topic and name. */
  static List<Program> under(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> new Program(root, file, read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the expected diagnostics, in the form of {@link Compilation#messages()}. */
  List<String> messages() {
    return Expectations.read(toString(), text);
  }

  /**
   * Returns the id of the rule that the mistake breaks, if it can be made in JSON or at run time.
   */
  Optional<String> rule() {
    Matcher rule = RULE.matcher(text);
    return rule.find() ? Optional.of(rule.group(1)) : Optional.empty();
  }

  /** Returns a message without the rule that the checker names at its end. */
  static String withoutRule(String message) {
    return RULE_NAME.matcher(message).replaceFirst("");
  }

  /** Returns the configuration with the same mistake in JSON, if it can be made there. */
  Optional<String> json() {
    Path json = file.resolveSibling(name() + ".json");
    return Files.exists(json) ? Optional.of(read(json)) : Optional.empty();
  }

  /** Whether the program is a resource, whose expected diagnostics can be rewritten. */
  boolean isResource() {
    return file.startsWith(RESOURCES);
  }

  /** Replaces the expected diagnostics in the source file. */
  void rewrite(List<String> messages) {
    try {
      Files.writeString(file, ExpectationsWriter.write(text, messages));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the name of the class. */
  String name() {
    return file.getFileName().toString().replace(".java", "");
  }

  /** Returns the topic and the name, such as {@code range/BothBounds}. */
  @Override
  public String toString() {
    return root.relativize(file).toString().replace('\\', '/').replace(".java", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
