package dev.endpointdsl.formats.javasource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A DSL that is not SageMaker's, generated with its description. */
final class WorkshopDsl implements AutoCloseable {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private final Path output;
  private final URLClassLoader loader;

  private WorkshopDsl(Path output) throws IOException {
    this.output = output;
    URL[] urls = {output.toUri().toURL()};
    this.loader = new URLClassLoader(urls, WorkshopDsl.class.getClassLoader());
  }

  /** Generates and compiles the DSL. */
  static WorkshopDsl in(Path folder) throws IOException {
    Path source = Files.createDirectories(folder.resolve("source/example/workshop"));
    copy("workshop.smithy", source.resolve("workshop.smithy"));
    copy("package-info.txt", source.resolve("package-info.java"));
    Path output = Files.createDirectories(folder.resolve("dsl"));
    List<String> options =
        List.of(
            "--release",
            "17",
            "-Aendpointdsl.description",
            "-processor",
            "dev.endpointdsl.codegen.DslProcessor",
            "-cp",
            CLASS_PATH,
            "-processorpath",
            CLASS_PATH,
            "-sourcepath",
            folder.resolve("source").toString(),
            "-d",
            output.toString());
    StringWriter messages = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean compiled =
          javac
              .getTask(
                  messages,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjects(source.resolve("package-info.java")))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
    return new WorkshopDsl(output);
  }

  private static void copy(String name, Path to) throws IOException {
    try (InputStream in = WorkshopDsl.class.getResourceAsStream(name)) {
      Files.write(to, in.readAllBytes());
    }
  }

  RequestTemplate order(String json) throws ClassNotFoundException {
    return order(JsonTreeReader.readObject(json));
  }

  RequestTemplate order(JsonObject json) throws ClassNotFoundException {
    return RequestTemplate.of(loader.loadClass("example.workshop.WorkOrder"), json);
  }

  /** Returns classes that use the DSL. */
  PrintedClasses classes(Path folder) {
    return new PrintedClasses(folder, output + File.pathSeparator + CLASS_PATH, loader);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
