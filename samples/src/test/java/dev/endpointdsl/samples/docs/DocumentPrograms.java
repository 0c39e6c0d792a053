package dev.endpointdsl.samples.docs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The programs of the README: those under {@code accepted} are compiled together and can be run;
 * each of those under {@code refused} is one that the compiler refuses.
 */
final class DocumentPrograms {

  private static final Path ROOT = Path.of("src", "test", "readme");
  private static final String BEGIN = "// begin";
  private static final String END = "// end";

  private final Path classes;

  private DocumentPrograms(Path classes) {
    this.classes = classes;
  }

  /** Compiles the accepted ones. */
  static DocumentPrograms compiledTo(Path classes) throws IOException {
    List<Path> accepted =
        files().stream()
            .filter(file -> file.startsWith("accepted") && file.toString().endsWith(".java"))
            .map(ROOT::resolve)
            .toList();
    String messages = DocumentJavac.into(classes).compile(accepted);
    if (!messages.isEmpty()) {
      throw new AssertionError(messages);
    }
    return new DocumentPrograms(classes);
  }

  /** All files there are, relative to their root. */
  static List<Path> files() throws IOException {
    try (Stream<Path> tree = Files.walk(ROOT)) {
      return tree.filter(Files::isRegularFile).map(ROOT::relativize).sorted().toList();
    }
  }

  /** What a block has to show. */
  String body(DocumentPages.Block block) {
    Path file = ROOT.resolve(block.file());
    return switch (block.kind()) {
      case "source" -> shown(read(file));
      case "output" -> output(file);
      default -> errors(file);
    };
  }

  /** What stands between the markers, or everything when there are none. */
  private static String shown(String source) {
    int begin = source.indexOf(BEGIN);
    if (begin < 0) {
      return source;
    }
    int end = source.indexOf(END, begin);
    // Without the last line end: the empty line after it would count as one that has no indent.
    String region =
        source.substring(source.indexOf('\n', begin) + 1, source.lastIndexOf('\n', end));
    return region.stripIndent() + "\n";
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError("The README shows " + file + ", which cannot be read", e);
    }
  }

  private String output(Path file) {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Method main =
          loader
              .loadClass(DocumentJavac.simpleName(file))
              .getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) new String[0]);
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError(file + " does not run", e);
    } finally {
      System.setOut(before);
    }
    return lines(printed.toString(StandardCharsets.UTF_8));
  }

  private String errors(Path file) {
    String messages = DocumentJavac.into(classes).compile(List.of(file));
    return lines(messages.replace(file.toString(), file.getFileName().toString()));
  }

  private static String lines(String text) {
    return text.lines().map(line -> line + "\n").collect(Collectors.joining());
  }
}
