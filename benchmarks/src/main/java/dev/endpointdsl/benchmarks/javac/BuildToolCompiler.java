package dev.endpointdsl.benchmarks.javac;

import dev.endpointdsl.benchmarks.process.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Calls the compiler as Maven does when it does not fork: through {@code javax.tools}, with a
 * listener for diagnostics. For such a listener, javac keeps the end position of each tree, as it
 * does for a plugin.
 */
public final class BuildToolCompiler {

  private BuildToolCompiler() {}

  /** Compiles all Java files in the folder that is the last argument; the others are options. */
  public static void main(String[] args) throws IOException {
    int last = args.length - 1;
    List<String> options = Arrays.asList(args).subList(0, last);
    List<Path> files = Trees.javaFiles(Path.of(args[last])).stream().map(Path::of).toList();
    DiagnosticCollector<JavaFileObject> reported = new DiagnosticCollector<>();
    if (!compile(options, files, reported)) {
      for (Diagnostic<?> diagnostic : reported.getDiagnostics()) {
        System.err.println(diagnostic.getMessage(Locale.ROOT));
      }
      System.exit(1);
    }
  }

  private static boolean compile(
      List<String> options, List<Path> files, DiagnosticCollector<JavaFileObject> reported)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(reported, Locale.ROOT, StandardCharsets.UTF_8)) {
      return javac
          .getTask(
              null, manager, reported, options, null, manager.getJavaFileObjectsFromPaths(files))
          .call();
    }
  }
}
