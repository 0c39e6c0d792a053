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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The programs that the pages show. Those under {@code accepted} are compiled together and can be
 * run, each of those under {@code refused} fails to compile, and {@code recorded} holds sessions
 * with other tools.
 */
final class DocumentPrograms {

  static final Path ROOT = Path.of("src", "test", "documents");
  private static final Path ACCEPTED = ROOT.resolve("accepted");
  private static final String BEGIN = "// begin";
  private static final String END = "// end";

  private final Path classes;
  private final Map<String, String> bodies = new HashMap<>();

  private DocumentPrograms(Path classes) {
    this.classes = classes;
  }

  /** Compiles the accepted programs. */
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

  /** Returns all files, relative to their root. */
  static List<Path> files() throws IOException {
    try (Stream<Path> tree = Files.walk(ROOT)) {
      return tree.filter(Files::isRegularFile).map(ROOT::relativize).sorted().toList();
    }
  }

  /** Returns the body that a block must have. Blocks of one program and kind share the work. */
  String body(DocumentPage.Block block) {
    return bodies.computeIfAbsent(block.kind() + " of " + block.program(), key -> produce(block));
  }

  private String produce(DocumentPage.Block block) {
    Path file = ROOT.resolve(block.program());
    return switch (block.kind()) {
      case "source" -> region(read(file, block.page()));
      case "output" -> output(file);
      default -> errors(file);
    };
  }

  /** Returns the lines between the markers, or all lines of a source without markers. */
  static String region(String source) {
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

  private static String read(Path file, Path page) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(page + " shows " + file + ", which cannot be read", e);
    }
  }

  private String output(Path file) {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Method main = loader.loadClass(className(file)).getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) new String[0]);
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError(file + " does not run", e);
    } finally {
      System.setOut(before);
    }
    return withLineFeeds(printed.toString(StandardCharsets.UTF_8));
  }

  /** Returns the class that a source file declares: its folders are its package. */
  private static String className(Path file) {
    String path = ACCEPTED.relativize(file).toString();
    return path.substring(0, path.indexOf('.')).replace('\\', '.').replace('/', '.');
  }

  private String errors(Path file) {
    String messages = DocumentJavac.into(classes).compile(List.of(file));
    return withLineFeeds(messages.replace(file.toString(), file.getFileName().toString()));
  }

  private static String withLineFeeds(String text) {
    return text.lines().map(line -> line + "\n").collect(Collectors.joining());
  }
}
