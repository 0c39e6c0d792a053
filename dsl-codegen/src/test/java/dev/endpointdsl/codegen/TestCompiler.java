package dev.endpointdsl.codegen;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.endpointdsl.codegen.source.ModelFinder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles in memory with the processor and with all warnings as errors. */
final class TestCompiler {

  /** Doclint checks the Javadoc of everything that users can see. */
  private static final List<String> STRICT =
      List.of("--release", "17", "-Xlint:all", "-Werror", "-Xdoclint:all/protected,-missing");

  private TestCompiler() {}

  /** Compiles the sources of a case. */
  static Compilation compile(CaseDirectory folder) {
    return compiler("-A" + ModelFinder.PATH_OPTION + "=" + folder.path()).compile(folder.sources());
  }

  /**
   * Compiles the sources of a case with more classes on the class path, and describes its model.
   */
  static Compilation compile(CaseDirectory folder, Path classes) {
    List<File> classPath = new ArrayList<>(List.of(classes.toFile()));
    classPath.addAll(classPath());
    return compiler(
            "-A" + ModelFinder.PATH_OPTION + "=" + folder.path(),
            "-A" + DslProcessor.DESCRIPTION_OPTION)
        .withClasspath(classPath)
        .compile(folder.sources());
  }

  /** Returns the class path of the tests. */
  static List<File> classPath() {
    List<File> files = new ArrayList<>();
    StringTokenizer entries =
        new StringTokenizer(System.getProperty("java.class.path"), File.pathSeparator);
    while (entries.hasMoreTokens()) {
      files.add(new File(entries.nextToken()));
    }
    return files;
  }

  /** Returns a compiler with the processor and additional options. */
  static Compiler compiler(String... options) {
    List<String> all = new ArrayList<>(STRICT);
    all.addAll(List.of(options));
    return Compiler.javac().withProcessors(new DslProcessor()).withOptions(all);
  }

  /** Returns a source file. */
  static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the generated sources by the names of their files. */
  static Map<String, String> generated(Compilation compilation) {
    Map<String, String> sources = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String path = file.getName();
      sources.put(path.substring(path.lastIndexOf('/') + 1), content(file));
    }
    return sources;
  }

  /**
   * Returns a resource with the description of the model of a case.
   *
   * @param isDetails whether it is the one with documentation, stages and constants
   */
  static String description(Compilation compilation, boolean isDetails) {
    return compilation.generatedFiles().stream()
        .filter(file -> file.getName().contains("/META-INF/endpoint-dsl/"))
        .filter(file -> file.getName().endsWith(".details.jsonl") == isDetails)
        .findFirst()
        .map(TestCompiler::content)
        .orElseThrow();
  }

  private static String content(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns all messages of the compiler, each with its file, line and column. Paths are relative
   * to the case's directory, whose parent is {@code <parent>}.
   */
  static String messages(CaseDirectory folder, Compilation compilation) {
    return compilation.diagnostics().stream()
        .map(diagnostic -> line(diagnostic) + "\n")
        .collect(Collectors.joining())
        .replace(folder.path() + File.separator, "")
        .replace(folder.path().getParent() + File.separator, "<parent>/");
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind = diagnostic.getKind().toString().toLowerCase(Locale.ROOT);
    return location(diagnostic) + kind + ": " + diagnostic.getMessage(Locale.ROOT);
  }

  private static String location(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject file = diagnostic.getSource();
    if (file == null) {
      return "";
    }
    String path = file.getName();
    return path.substring(path.lastIndexOf('/') + 1)
        + ":"
        + diagnostic.getLineNumber()
        + ":"
        + diagnostic.getColumnNumber()
        + ": ";
  }
}
