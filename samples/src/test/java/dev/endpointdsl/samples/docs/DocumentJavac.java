package dev.endpointdsl.samples.docs;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The compiler as a user runs it: this project is on the class path, and both the checker and the
 * annotation processor are on the processor path.
 *
 * @param output the directory for class files
 */
record DocumentJavac(Path output) {

  static DocumentJavac into(Path output) {
    return new DocumentJavac(output);
  }

  /** Compiles, and returns everything javac prints: an empty string for valid programs. */
  String compile(List<Path> sources) {
    StringWriter printed = new StringWriter();
    if (!run(sources, printed, null) && printed.getBuffer().isEmpty()) {
      throw new AssertionError("javac failed on " + sources + " without a message");
    }
    return printed.toString();
  }

  /** Compiles, and returns javac's messages with their positions. */
  List<Diagnostic<? extends JavaFileObject>> diagnostics(Path source) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    run(List.of(source), new StringWriter(), collector);
    return collector.getDiagnostics();
  }

  private boolean run(
      List<Path> sources,
      Writer printed,
      @Nullable DiagnosticCollector<JavaFileObject> diagnostics) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      CompilationTask task =
          javac.getTask(
              printed,
              files,
              diagnostics,
              options(),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setLocale(Locale.ROOT);
      return task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> options() {
    String classPath = System.getProperty("java.class.path");
    return List.of(
        "--release",
        "17",
        // Without `path`: the manifest of the tests' class path names entries that do not exist.
        "-Xlint:all,-path,-processing",
        "-Werror",
        "-cp",
        classPath,
        "-processorpath",
        classPath,
        "-processor",
        "dev.endpointdsl.codegen.DslProcessor",
        "-d",
        output.toString());
  }
}
