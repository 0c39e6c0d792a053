package dev.endpointdsl.codegen;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs {@code javac} on real directories. It finds the processor as in a user's build: as a service
 * on the processor path.
 *
 * @param output the directory for classes and generated sources
 * @param options all options
 */
record JavacRunner(Path output, List<String> options) {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  /** Creates a runner with the class path of the test. */
  static JavacRunner to(Path output) {
    return withoutClassPath(output).option("-classpath", CLASS_PATH);
  }

  /** Creates a runner with a processor path but without a class path. */
  static JavacRunner withoutClassPath(Path output) {
    return new JavacRunner(
        output, List.of("-d", output.toString(), "--release", "17", "-processorpath", CLASS_PATH));
  }

  /** Returns a runner with additional options. */
  JavacRunner option(String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(Arrays.asList(more));
    return new JavacRunner(output, List.copyOf(all));
  }

  /** Returns a runner with entries before the processor path of the test. */
  JavacRunner processorPath(Path... entries) {
    List<String> path = new ArrayList<>(Stream.of(entries).map(Path::toString).toList());
    path.add(CLASS_PATH);
    List<String> all = new ArrayList<>(options);
    all.set(all.indexOf("-processorpath") + 1, String.join(File.pathSeparator, path));
    return new JavacRunner(output, List.copyOf(all));
  }

  /** Returns a runner with an entry before the class path of the test. */
  JavacRunner classPath(Path entry) {
    return option("-classpath", entry + File.pathSeparator + CLASS_PATH);
  }

  /** Compiles files, and returns the output of javac as on the command line. */
  String compile(Path... sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(sources))
              .call();
      if (!compiled && messages.toString().isBlank()) {
        throw new AssertionError("javac failed without a message");
      }
    }
    return messages.toString();
  }

  /**
   * Compiles files with a {@code javac} of its own, whose processors are not on the class path of
   * the test, and returns its output.
   */
  String fork(Path... sources) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(options);
    Stream.of(sources).map(Path::toString).forEach(command::add);
    Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Returns the names of all files in the output directory, sorted. */
  List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
