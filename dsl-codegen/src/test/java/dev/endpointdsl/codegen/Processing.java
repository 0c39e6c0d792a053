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

/** Compiles with the processor, as strictly as a careful project does. */
final class Processing {

  /**
   * {@code -processing} because javac warns of every annotation that no processor claims, such as
   * JSpecify's, as soon as there is a processor at all. Doclint reads the Javadoc of everything
   * that users can see.
   */
  private static final List<String> STRICT =
      List.of(
          "--release",
          "17",
          "-Xlint:all",
          "-Xlint:-processing",
          "-Werror",
          "-Xdoclint:all/protected");

  private Processing() {}

  /** Compiles the sources of a case. */
  static Compilation compile(CaseFolder folder) {
    return compiler("-A" + ModelFinder.PATH_OPTION + "=" + folder.path()).compile(folder.sources());
  }

  /** Compiles the sources of a case, with more on the class path. */
  static Compilation compile(CaseFolder folder, Path classes) {
    List<File> classPath = new ArrayList<>(List.of(classes.toFile()));
    StringTokenizer entries =
        new StringTokenizer(System.getProperty("java.class.path"), File.pathSeparator);
    while (entries.hasMoreTokens()) {
      classPath.add(new File(entries.nextToken()));
    }
    return compiler("-A" + ModelFinder.PATH_OPTION + "=" + folder.path())
        .withClasspath(classPath)
        .compile(folder.sources());
  }

  /** The compiler, with the processor. */
  static Compiler compiler(String... options) {
    List<String> all = new ArrayList<>(STRICT);
    all.addAll(List.of(options));
    return Compiler.javac().withProcessors(new DslProcessor()).withOptions(all);
  }

  static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The generated sources by the names of their files. */
  static Map<String, String> generated(Compilation compilation) {
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String path = file.getName();
      texts.put(path.substring(path.lastIndexOf('/') + 1), text(file));
    }
    return texts;
  }

  private static String text(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Everything the compiler says, one message after the other, each with the file, line and column
   * it is shown at; a case's directory is left out, the one above it is {@code <parent>}.
   */
  static String messages(CaseFolder folder, Compilation compilation) {
    return compilation.diagnostics().stream()
        .map(diagnostic -> line(diagnostic) + "\n")
        .collect(Collectors.joining())
        .replace(folder.path() + File.separator, "")
        .replace(folder.path().getParent() + File.separator, "<parent>/");
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind = diagnostic.getKind().toString().toLowerCase(Locale.ROOT);
    return place(diagnostic) + kind + ": " + diagnostic.getMessage(Locale.ROOT);
  }

  private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
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
