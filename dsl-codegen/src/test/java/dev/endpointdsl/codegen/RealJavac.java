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
 * A plain call of {@code javac} on real directories. The processor is found as users' compilers
 * find it: as a service on the processor path.
 *
 * @param output where classes and generated sources go
 * @param options all options
 */
record RealJavac(Path output, List<String> options) {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  /** With everything the test has on the class path. */
  static RealJavac to(Path output) {
    return withoutClassPath(output).option("-classpath", CLASS_PATH);
  }

  static RealJavac withoutClassPath(Path output) {
    return new RealJavac(
        output, List.of("-d", output.toString(), "--release", "17", "-processorpath", CLASS_PATH));
  }

  RealJavac option(String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(Arrays.asList(more));
    return new RealJavac(output, List.copyOf(all));
  }

  /** More in front of the test's class path. */
  RealJavac classPath(Path entry) {
    return option("-classpath", entry + File.pathSeparator + CLASS_PATH);
  }

  /** Compiles files; returns what javac says, as on the command line. */
  String compile(Path... sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(said, files, null, options, null, files.getJavaFileObjects(sources))
              .call();
      if (!compiled && said.toString().isBlank()) {
        throw new AssertionError("javac failed and said nothing");
      }
    }
    return said.toString();
  }

  /** The names of the files that were written. */
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
