package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.codegen.source.ModelFinder;
import dev.endpointdsl.json.JsonReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code javac} with the model in each location where a project may keep it. */
class JavacTest {

  private static final String MODEL =
      """
      $version: "2.0"
      namespace example.plain
      operation CreateThing { input := { @required Name: String } }
      """;

  /** A model of the same names, with a trait that no artifact defines. */
  private static final String OTHER_MODEL =
      """
      {"smithy": "2.0", "shapes": {
        "example.other#Other": {"type": "service", "version": "1",
          "operations": [{"target": "example.other#CreateThing"},
            {"target": "example.other#DeleteThing"}],
          "traits": {"aws.protocols#restXml": {}}},
        "example.other#CreateThing": {"type": "operation",
          "input": {"target": "example.other#CreateThingInput"}, "output": {"target": "smithy.api#Unit"}},
        "example.other#DeleteThing": {"type": "operation",
          "input": {"target": "example.other#CreateThingInput"}, "output": {"target": "smithy.api#Unit"}},
        "example.other#CreateThingInput": {"type": "structure", "members": {
          "Size": {"target": "smithy.api#Integer"}}}
      }}
      """;

  private static final List<String> GENERATED =
      List.of(
          "CreateThingInput$Builder.class",
          "CreateThingInput$NeedsName.class",
          "CreateThingInput.class",
          "CreateThingInput.java",
          "CreateThingInputBuilder.class",
          "CreateThingInputBuilder.java",
          "CreateThingInputChecks.class",
          "CreateThingInputChecks.java",
          "CreateThingInputJson.class",
          "CreateThingInputJson.java",
          "package-info.class");

  @TempDir Path project;
  private Path sources;
  private Path output;
  private Path declaration;

  @BeforeEach
  void declare() throws IOException {
    sources = project.resolve("src/main/java");
    output = Files.createDirectories(project.resolve("target/classes"));
    declaration =
        write(
            sources.resolve("example/plain/package-info.java"),
            """
            @GenerateDsl(model = "thing.smithy", operations = "CreateThing")
            package example.plain;

            import dev.endpointdsl.GenerateDsl;
            """);
  }

  @Test
  void findsTheModelNextToTheDeclaration() throws IOException {
    write(sources.resolve("example/plain/thing.smithy"), MODEL);

    generates(JavacRunner.to(output));
  }

  @Test
  void compilesWithAllLintOptionsAndWithoutWarnings() throws IOException {
    write(sources.resolve("example/plain/thing.smithy"), MODEL);

    generates(JavacRunner.to(output).option("-Xlint:all", "-Werror"));
  }

  @Test
  void findsTheModelOfAnArtifactOnTheProcessorPath() throws IOException {
    Path folder = project.resolve("artifact");
    write(folder.resolve("META-INF/smithy/thing.smithy"), MODEL);

    assertThat(JavacRunner.to(output).processorPath(folder).fork(declaration)).isEmpty();
    assertThat(JavacRunner.to(output).written()).isEqualTo(GENERATED);
  }

  @Test
  void generatesOnlyTheNamedModelOfArtifactsOnTheProcessorPath() throws IOException {
    Path artifact = project.resolve("artifact");
    write(artifact.resolve("META-INF/smithy/manifest"), "thing.smithy\n");
    write(
        artifact.resolve("META-INF/smithy/thing.smithy"),
        MODEL.replace("String }", "String, Size: Integer }"));
    Path other = project.resolve("other");
    write(other.resolve("META-INF/smithy/manifest"), "other.json\n");
    write(other.resolve("META-INF/smithy/other.json"), OTHER_MODEL);
    write(
        declaration,
        """
        @GenerateDsl(
            model = "thing.smithy",
            operations = {"CreateThing", "*"},
            exclude = "CreateThingInput$Size")
        package example.plain;

        import dev.endpointdsl.GenerateDsl;
        """);

    assertThat(
            JavacRunner.to(output)
                .option("-Xlint:all", "-Werror")
                .processorPath(artifact, other)
                .fork(declaration))
        .isEmpty();
    assertThat(JavacRunner.to(output).written()).isEqualTo(GENERATED);
  }

  @Test
  void findsTheModelOnTheSourcePath() throws IOException {
    write(project.resolve("models/example/plain/thing.smithy"), MODEL);

    generates(JavacRunner.to(output).option("-sourcepath", project.resolve("models").toString()));
  }

  @Test
  void findsTheModelOnTheClassPath() throws IOException {
    write(project.resolve("models/thing.smithy"), MODEL);

    generates(JavacRunner.to(output).classPath(project.resolve("models")));
  }

  @Test
  void findsTheModelInAJar() throws IOException {
    Path folder = project.resolve("models");
    write(folder.resolve("example/plain/thing.smithy"), MODEL);

    generates(JavacRunner.to(output).classPath(jar("models", folder)));
  }

  @Test
  void findsTheModelInTheClassOutput() throws IOException {
    Path copied = write(output.resolve("example/plain/thing.smithy"), MODEL);

    JavacRunner javac = JavacRunner.to(output);
    assertThat(javac.compile(declaration)).isEmpty();
    Files.delete(copied);
    assertThat(javac.written()).filteredOn(GENERATED::contains).isEqualTo(GENERATED);
  }

  @Test
  void findsTheModelInADirectoryOfTheOption() throws IOException {
    write(project.resolve("models/thing.smithy"), MODEL);

    generates(
        JavacRunner.to(output)
            .option("-A" + ModelFinder.PATH_OPTION + "=" + project.resolve("models")));
  }

  /** Builds have the classes of the previous compilation on the class path. */
  @Test
  void compilesTwiceIntoTheSameOutput() throws IOException {
    write(sources.resolve("example/plain/thing.smithy"), MODEL);
    Path generated = Files.createDirectories(project.resolve("target/generated-sources"));
    JavacRunner javac = JavacRunner.to(output).classPath(output).option("-s", generated.toString());

    assertThat(javac.compile(declaration)).isEmpty();
    List<String> once = javac.written();
    assertThat(javac.compile(declaration)).isEmpty();

    assertThat(javac.written()).isEqualTo(once).contains("CreateThingInput.class");
  }

  @Test
  void reportsAMissingModel() throws IOException {
    JavacRunner javac = JavacRunner.to(output);

    assertThat(javac.compile(declaration))
        .contains("[EndpointDsl:ModelNotFound] The model thing.smithy is not found.")
        .contains("1 error");
    assertThat(javac.written()).isEmpty();
  }

  /** {@code javax.annotation.processing.Generated} is not available to such a module. */
  @Test
  void generatesForAModuleWithoutTheCompilerApi() throws IOException {
    write(sources.resolve("example/plain/thing.smithy"), MODEL);
    Path module =
        write(
            sources.resolve("module-info.java"),
            """
            module example.plain {
              requires transitive dev.endpointdsl.api;
              requires transitive dev.endpointdsl.json;
              requires static transitive org.jspecify;

              exports example.plain;
            }
            """);
    String modulePath =
        Stream.of(
                jar("dev.endpointdsl.api", home(Bytes.class)),
                jar("dev.endpointdsl.json", home(JsonReader.class)),
                home(Nullable.class))
            .map(Path::toString)
            .reduce((one, other) -> one + File.pathSeparator + other)
            .orElseThrow();

    JavacRunner javac =
        JavacRunner.withoutClassPath(output)
            .option("--module-path", modulePath, "-Xlint:all,-processing,-requires-automatic")
            .option("-Xlint:-requires-transitive-automatic", "-Werror");

    assertThat(javac.compile(declaration, module)).isEmpty();
    assertThat(javac.written()).containsAll(GENERATED).contains("module-info.class");
    String generated = Files.readString(output.resolve("example/plain/CreateThingInput.java"));
    assertThat(generated).doesNotContain("javax.annotation.processing");
  }

  private void generates(JavacRunner javac) throws IOException {
    JavacRunner strict = javac.option("-Xlint:all", "-Werror");

    assertThat(strict.compile(declaration)).isEmpty();
    assertThat(strict.written()).isEqualTo(GENERATED);
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Packs a directory into a jar that is an automatic module; returns a jar unchanged. */
  private Path jar(String module, Path folder) throws IOException {
    if (Files.isRegularFile(folder)) {
      return folder;
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", module);
    Path jar = project.resolve(module + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        entries.putNextEntry(new JarEntry(name));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
    return jar;
  }

  private static Path write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
