package dev.endpointdsl.codegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ModelResult;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the finder inside javac, on the directory layouts of builds. */
class ModelFinderTest {

  private static final String MODEL = "$version: \"2.0\"\n";

  @TempDir Path project;
  private Path sources;
  private Path output;
  private Path declaration;

  @BeforeEach
  void declare() throws IOException {
    sources = project.resolve("src/main/java");
    output = Files.createDirectories(project.resolve("target/classes"));
    declaration = write(sources.resolve("com/example/package-info.java"), "package com.example;\n");
  }

  @Test
  void findsAFileNextToThePackageWithoutAnOption() throws IOException {
    Path file = write(sources.resolve("com/example/thing.smithy"), MODEL);

    assertThat(found("thing.smithy")).containsExactly(new ModelSource(file.toString(), MODEL));
  }

  @Test
  void findsAFileAtTheRootOfTheSources() throws IOException {
    Path file = write(sources.resolve("models/thing.smithy"), MODEL);

    assertThat(found("models/thing.smithy"))
        .extracting(ModelSource::name)
        .containsExactly(file.toString());
    assertThat(found("/models/thing.smithy"))
        .extracting(ModelSource::name)
        .containsExactly(file.toString());
  }

  @Test
  void findsResourcesAndSmithyFilesNextToTheSources() throws IOException {
    Path resource = write(project.resolve("src/main/resources/com/example/a.smithy"), MODEL);
    Path smithy = write(project.resolve("src/main/smithy/b.smithy"), MODEL);

    assertThat(found("a.smithy", "b.smithy"))
        .extracting(ModelSource::name)
        .containsExactly(resource.toString(), smithy.toString());
  }

  @Test
  void findsACopyInTheClassOutput() throws IOException {
    Path copy = write(output.resolve("com/example/thing.smithy"), MODEL);

    assertThat(found("thing.smithy"))
        .extracting(ModelSource::name)
        .containsExactly(copy.toString());
  }

  @Test
  void findsAFileOnTheSourcePath() throws IOException {
    Path other = project.resolve("generated");
    Path file = write(other.resolve("com/example/thing.smithy"), MODEL);

    assertThat(run(List.of("-sourcepath", other.toString()), "thing.smithy").value().orElseThrow())
        .extracting(ModelSource::name)
        .containsExactly(file.toString());
  }

  @Test
  void findsAFileInAJarOnTheClassPath() throws IOException {
    Path jar = project.resolve("models.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("models/thing.json"));
      out.write("{}".getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }

    List<ModelSource> found =
        run(List.of("-classpath", jar.toString()), "/models/thing.json").value().orElseThrow();

    assertThat(found).extracting(ModelSource::content).containsExactly("{}");
    assertThat(found.get(0).name()).contains("models.jar").endsWith("models/thing.json");
  }

  @Test
  void searchesTheDirectoriesOfTheOptionFirstAndInOrder() throws IOException {
    write(sources.resolve("com/example/thing.smithy"), MODEL);
    Path first = write(project.resolve("first/com/example/thing.smithy"), MODEL);
    write(project.resolve("second/thing.smithy"), MODEL);
    Path only = write(project.resolve("second/only.smithy"), MODEL);
    String directories = project.resolve("first") + File.pathSeparator + project.resolve("second");

    ModelResult<List<ModelSource>> result =
        run(List.of("-Aendpointdsl.model.path=" + directories), "thing.smithy", "only.smithy");

    assertThat(result.value().orElseThrow())
        .extracting(ModelSource::name)
        .containsExactly(first.toString(), only.toString());
  }

  @Test
  void findsFilesFromTheOutputIfTheCompilerDoesNotProvideTheSources() throws IOException {
    Path resource = write(project.resolve("src/main/resources/thing.smithy"), MODEL);
    Path smithy = write(project.resolve("src/main/smithy/com/example/other.smithy"), MODEL);

    ModelResult<List<ModelSource>> result =
        compile(FinderProcessor.withWrappedEnvironment("thing.smithy", "other.smithy"), List.of());

    assertThat(result.value().orElseThrow())
        .extracting(ModelSource::name)
        .containsExactly(resource.toString(), smithy.toString());
  }

  @Test
  void readsUtf8WithoutTheByteOrderMark() throws IOException {
    write(sources.resolve("com/example/thing.smithy"), "\uFEFF" + MODEL + "// \u00e4\u2603\n");

    assertThat(found("thing.smithy"))
        .extracting(ModelSource::content)
        .containsExactly(MODEL + "// \u00e4\u2603\n");
  }

  @Test
  void rejectsFilesThatAreNotUtf8() throws IOException {
    Path file = sources.resolve("com/example/thing.smithy");
    Files.write(file, new byte[] {'a', (byte) 0xE4, 'b'});

    ModelProblem problem = run(List.of(), "thing.smithy").problems().get(0);

    assertThat(problem.code().name()).isEqualTo("ModelUnreadable");
    assertThat(problem.message())
        .isEqualTo("Cannot read the model " + file + ": it is not UTF-8. Save it in UTF-8.");
  }

  @Test
  void reportsEveryLocationItSearched() {
    ModelResult<List<ModelSource>> result =
        run(
            List.of("-Aendpointdsl.model.path=" + project.resolve("models")),
            "a.smithy",
            "/b.json");

    assertThat(result.value()).isEmpty();
    assertThat(result.problems())
        .extracting(problem -> problem.code().name())
        .containsExactly("ModelNotFound", "ModelNotFound");
    assertThat(result.problems())
        .extracting(problem -> shortened(problem.message()))
        .containsExactly(
            """
            The model /b.json is not found. The processor searched:
              <project>/models/b.json
              SOURCE_PATH: b.json
              CLASS_PATH: b.json
              CLASS_OUTPUT: b.json
              <project>/src/main/java/b.json
              <project>/src/main/resources/b.json
              <project>/src/main/smithy/b.json
              CLASS_PATH: META-INF/smithy/b.json
              processor path: META-INF/smithy/b.json
              processor path: b.json
            Move it next to the annotated package (or into the resources, under the package's path), \
            or name its directory with -Aendpointdsl.model.path=<directory>.""",
            """
            The model a.smithy is not found. The processor searched:
              <project>/models/com/example/a.smithy
              <project>/models/a.smithy
              SOURCE_PATH: com/example/a.smithy
              SOURCE_PATH: a.smithy
              CLASS_PATH: com/example/a.smithy
              CLASS_PATH: a.smithy
              CLASS_OUTPUT: com/example/a.smithy
              CLASS_OUTPUT: a.smithy
              <project>/src/main/java/com/example/a.smithy
              <project>/src/main/java/a.smithy
              <project>/src/main/resources/com/example/a.smithy
              <project>/src/main/resources/a.smithy
              <project>/src/main/smithy/com/example/a.smithy
              <project>/src/main/smithy/a.smithy
              CLASS_PATH: META-INF/smithy/a.smithy
              processor path: META-INF/smithy/a.smithy
              processor path: a.smithy
            Move it next to the annotated package (or into the resources, under the package's path), \
            or name its directory with -Aendpointdsl.model.path=<directory>.""");
  }

  @Test
  void findsTheModelInAJarOfTheOption() throws IOException {
    String jar = jar().toString();

    for (String name : List.of("thing.smithy", "/META-INF/smithy/thing.smithy", "a/other.smithy")) {
      assertThat(run(List.of("-Aendpointdsl.model.path=" + jar), name).value().orElseThrow())
          .as(name)
          .extracting(ModelSource::content)
          .containsExactly(MODEL);
    }
    assertThat(run(List.of("-Aendpointdsl.model.path=" + jar), "none.smithy").problems())
        .extracting(problem -> shortened(problem.message()))
        .first()
        .asString()
        .contains("<project>/models.jar!/META-INF/smithy/none.smithy");
  }

  @Test
  void findsTheModelOfAJarOnTheClassPath() throws IOException {
    assertThat(run(List.of("-classpath", jar().toString()), "a/other.smithy").value().orElseThrow())
        .extracting(ModelSource::content)
        .containsExactly(MODEL);
  }

  private Path jar() throws IOException {
    Path jar = project.resolve("models.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of("META-INF/smithy/thing.smithy", "a/other.smithy")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(MODEL.getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  @Test
  void reportsInvalidNames() {
    for (String name : List.of("", "/", "..", "a\0b", "../../../nowhere.smithy", "com")) {
      assertThat(run(List.of(), name).problems()).as(name).hasSize(1);
      assertThat(run(List.of("-Aendpointdsl.model.path=" + name), "a.smithy").problems())
          .as(name)
          .hasSize(1);
    }
  }

  private String shortened(String message) {
    return message.replace(project.toString(), "<project>").replace(File.separatorChar, '/');
  }

  private List<ModelSource> found(String... names) {
    ModelResult<List<ModelSource>> result = run(List.of(), names);
    assertThat(result.problems()).isEmpty();
    return result.value().orElseThrow();
  }

  private ModelResult<List<ModelSource>> run(List<String> options, String... names) {
    return compile(FinderProcessor.plain(names), options);
  }

  private ModelResult<List<ModelSource>> compile(FinderProcessor processor, List<String> options) {
    List<String> arguments = new ArrayList<>(List.of("-proc:only", "-d", output.toString()));
    if (!options.contains("-classpath")) {
      arguments.addAll(List.of("-classpath", output.toString()));
    }
    arguments.addAll(options);
    return processor.compile(declaration, arguments);
  }

  private static Path write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
