package dev.endpointdsl.samples.docs;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The compiler as a user has it, with this project on the class path, and the processor where the
 * annotation asks for it.
 */
record DocumentJavac(Path output) {

  static DocumentJavac into(Path output) {
    return new DocumentJavac(output);
  }

  /** Compiles, and gives everything that javac says, which is nothing when all is well. */
  String compile(List<Path> sources) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      CompilationTask task =
          javac.getTask(
              said, files, null, options(), null, files.getJavaFileObjectsFromPaths(sources));
      task.setLocale(Locale.ROOT);
      if (!task.call() && said.getBuffer().isEmpty()) {
        throw new AssertionError("javac refused " + sources + " without a word");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said.toString();
  }

  /** The class of a file in the unnamed package. */
  static String simpleName(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  private List<String> options() {
    String classPath = System.getProperty("java.class.path");
    return List.of(
        "--release",
        "17",
        // Not `path`: the class path of the tests is a list in a jar, with entries that are absent.
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
