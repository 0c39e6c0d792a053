package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.RequestTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Prints requests as classes, and compiles all of them at once as a careful user would. */
final class PrintedClasses {

  private final Path output;
  private final String classPath;
  private final ClassLoader dsl;
  private final List<Source> sources = new ArrayList<>();

  /**
   * Creates the classes.
   *
   * @param output the folder for class files
   * @param classPath the path with the DSL
   * @param dsl the class loader with the DSL
   */
  PrintedClasses(Path output, String classPath, ClassLoader dsl) {
    this.output = output;
    this.classPath = classPath;
    this.dsl = dsl;
  }

  /** Creates classes of the SageMaker DSL. */
  static PrintedClasses into(Path output) {
    return new PrintedClasses(
        output, System.getProperty("java.class.path"), PrintedClasses.class.getClassLoader());
  }

  /** Prints a request, and returns the name of its class. */
  String add(RequestTemplate request) {
    String name = "printed.Request" + sources.size();
    PrintOptions options = PrintOptions.none().with(PrintOptions.CLASS_NAME, name);
    FormatText printed = new JavaFormat().print(request, options);
    sources.add(new Source(name, printed.text()));
    return name;
  }

  /** Returns the source of the classes. */
  List<String> texts() {
    return sources.stream().map(source -> source.text).toList();
  }

  /** Compiles the classes with all warnings and the checker, and returns what javac prints. */
  String compile() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-Xlint:all,-path,-processing",
            "-Werror",
            "-proc:none",
            "-cp",
            classPath,
            "-processorpath",
            System.getProperty("java.class.path"),
            "-d",
            output.toString());
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      javac.getTask(messages, files, null, options, null, sources).call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages.toString();
  }

  /** Returns the JSON of the request that a class returns. */
  String json(String className, String method) throws ReflectiveOperationException, IOException {
    URL[] urls = {output.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, dsl)) {
      Object request = loader.loadClass(className).getMethod(method).invoke(null);
      return (String) request.getClass().getMethod("toJson").invoke(request);
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String className, String text) {
      super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
