package dev.endpointdsl.codegen;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Generates and compiles the DSL of a published model in memory, with warnings as errors. */
final class ServiceCompiler {

  private static final List<String> STRICT =
      List.of(
          "--release",
          "17",
          "-Xlint:all",
          "-Werror",
          "-Xmaxerrs",
          "20",
          "-Xdoclint:all/protected,-missing");

  private ServiceCompiler() {}

  /**
   * Compiles all operations of a model, and further sources of its package.
   *
   * @param models the file of the model, and those of its overlays
   * @param attributes the attributes of the annotation after the model, such as {@code , sdkPackage
   *     = "..."}
   * @param more the further sources, by simple class name
   */
  static Result compile(List<Path> models, String attributes, Map<String, String> more) {
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(source("package-info", declaration(models, attributes)));
    more.forEach((name, text) -> sources.add(source(name, text)));
    return run(models, sources, STRICT, new DslProcessor());
  }

  /** Generates the sources for all operations of a model, without compiling them. */
  static Result generate(Path model, Processor processor) {
    List<String> options = new ArrayList<>(STRICT);
    options.add("-proc:only");
    JavaFileObject declaration = source("package-info", declaration(List.of(model), ""));
    return run(List.of(model), List.of(declaration), options, processor);
  }

  private static Result run(
      List<Path> models, List<JavaFileObject> sources, List<String> given, Processor processor) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options = new ArrayList<>(given);
    options.add("-Aendpointdsl.model.path=" + folders(models));
    options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    try (MemoryFiles files =
        new MemoryFiles(compiler.getStandardFileManager(found, Locale.ROOT, null))) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, found, options, null, sources);
      task.setProcessors(List.of(processor));
      return new Result(task.call(), found.getDiagnostics(), files);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("The compiler fails on " + models, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String folders(List<Path> models) {
    return models.stream()
        .map(model -> model.getParent().toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String declaration(List<Path> models, String attributes) {
    return models.stream()
            .map(model -> '"' + model.getFileName().toString() + '"')
            .collect(Collectors.joining(", ", "@dev.endpointdsl.GenerateDsl(model = {", "}"))
        + attributes
        + ")\npackage service;\n";
  }

  private static JavaFileObject source(String name, String text) {
    URI uri = URI.create("mem:///service/" + name + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /**
   * The result of a compilation.
   *
   * @param compiled whether it has no errors and warnings
   * @param diagnostics all messages
   * @param files what it wrote
   */
  record Result(
      boolean compiled, List<Diagnostic<? extends JavaFileObject>> diagnostics, MemoryFiles files) {

    /** Returns the processor's notes, without their code. */
    List<String> notes() {
      return diagnostics.stream()
          .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.NOTE)
          .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
          .filter(message -> message.startsWith("[EndpointDsl:"))
          .map(message -> message.substring(message.indexOf(']') + 2))
          .toList();
    }

    /** Returns the first errors and warnings, one a line. */
    String errors() {
      StringBuilder text = new StringBuilder();
      diagnostics.stream()
          .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
          .limit(8)
          .forEach(diagnostic -> text.append("\n    ").append(line(diagnostic)));
      return text.toString();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
      JavaFileObject file = diagnostic.getSource();
      String name = file == null ? "" : file.getName().replace(File.separatorChar, '/');
      return name.substring(name.lastIndexOf('/') + 1)
          + ":"
          + diagnostic.getLineNumber()
          + ": "
          + diagnostic.getMessage(Locale.ROOT);
    }

    /** Returns the size of the generated sources in bytes. */
    long sourceBytes() {
      return files.sources().values().stream()
          .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
          .sum();
    }
  }
}
