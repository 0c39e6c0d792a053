package dev.endpointdsl.checker;

import com.sun.source.util.JavacTask;
import dev.endpointdsl.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/**
 * A compilation in this process, with the checker on the processor path.
 *
 * @param success whether it succeeded
 * @param messages the diagnostics, such as {@code 16:24: error: ...}, in the order of javac
 */
public record Compilation(boolean success, List<String> messages) {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, null);

  /** Compiles files as a user does, with options in addition to the paths. */
  static Compilation of(List<Path> sources, String... options) {
    return of(FILES.getJavaFileObjectsFromPaths(sources), task -> {}, List.of(options));
  }

  /**
   * Compiles sources.
   *
   * @param before receives the task before it runs, and may add listeners
   */
  public static Compilation of(
      Iterable<? extends JavaFileObject> sources,
      Consumer<JavacTask> before,
      List<String> options) {
    Path classes = createDirectory();
    try {
      List<String> allOptions = new ArrayList<>(paths(classes));
      allOptions.addAll(options);
      return run(sources, before, allOptions);
    } finally {
      delete(classes);
    }
  }

  private static Compilation run(
      Iterable<? extends JavaFileObject> sources,
      Consumer<JavacTask> before,
      List<String> options) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavacTask task = (JavacTask) JAVAC.getTask(null, FILES, diagnostics, options, null, sources);
    before.accept(task);
    boolean success = task.call();
    return new Compilation(
        success,
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
            .map(Compilation::message)
            .toList());
  }

  private static List<String> paths(Path classes) {
    return List.of("-d", classes.toString(), "-cp", classPath(), "-processorpath", processorPath());
  }

  /** Returns the class path of the tests, which contains the SageMaker DSL. */
  static String classPath() {
    return System.getProperty("java.class.path");
  }

  /** Returns the path of the checker and its dependencies. */
  static String processorPath() {
    return Stream.of(EndpointDslPlugin.class, Violation.class, NullMarked.class)
        .map(Compilation::location)
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
    String position =
        diagnostic.getLineNumber() == Diagnostic.NOPOS
            ? ""
            : diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + ": ";
    return position + kind + ": " + diagnostic.getMessage(Locale.ROOT);
  }

  private static Path createDirectory() {
    try {
      return Files.createTempDirectory("checker");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
