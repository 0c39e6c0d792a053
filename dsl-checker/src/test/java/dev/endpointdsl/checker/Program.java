package dev.endpointdsl.checker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small program, with what the compiler has to say about it in comments at its end:
 *
 * <pre>
 * // rule: RANGE
 * // 16:24: error: [EndpointDsl:Range] ...
 * </pre>
 *
 * @param file the source
 * @param text all of it
 */
record Program(Path file, String text) {

  private static final Path ALL = Path.of("src/test/resources/programs");
  private static final Pattern MESSAGES = Pattern.compile("(?m)^// \\d+:\\d+: [\\s\\S]*\\z");
  private static final Pattern RULE = Pattern.compile("(?m)^// rule: (\\w+)$");

  /** The programs of a folder, by name. */
  static List<Program> in(String folder) {
    try (Stream<Path> files = Files.list(ALL.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> new Program(file, read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The messages that are expected, each with all its lines. */
  List<String> messages() {
    List<String> messages = new ArrayList<>();
    Matcher end = MESSAGES.matcher(text);
    if (end.find()) {
      for (String line : end.group().lines().toList()) {
        String content = line.substring(Math.min(3, line.length()));
        if (content.startsWith("  ")) {
          int last = messages.size() - 1;
          messages.set(last, messages.get(last) + "\n" + content);
        } else {
          messages.add(content);
        }
      }
    }
    return messages;
  }

  /** The rule that the mistake breaks. */
  Optional<String> rule() {
    Matcher rule = RULE.matcher(text);
    return rule.find() ? Optional.of(rule.group(1)) : Optional.empty();
  }

  /** The same mistake in JSON, where that can be written. */
  Optional<String> json() {
    Path json = file.resolveSibling(name() + ".json");
    return Files.exists(json) ? Optional.of(read(json)) : Optional.empty();
  }

  /** Writes what the compiler said as what is expected. */
  void rewrite(List<String> messages) {
    StringBuilder rewritten = new StringBuilder(MESSAGES.matcher(text).replaceFirst(""));
    for (String message : messages) {
      rewritten.append("// ").append(message.replace("\n", "\n// ")).append('\n');
    }
    try {
      Files.writeString(file, rewritten);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return file.getFileName().toString().replace(".java", "");
  }

  @Override
  public String toString() {
    return name();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
