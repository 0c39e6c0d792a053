package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the processor in Eclipse's compiler, which has no trees and no source path. */
class EclipseCompilerTest {

  @TempDir Path project;

  @Test
  void missingModelHasFileAndLine() throws IOException {
    assertThat(compile())
        .contains("ERROR in " + project.resolve("src/main/java/example/plain/package-info.java"))
        .contains("(at line 3)\n\tmodel = \"plain.smithy\",\n")
        .contains("[EndpointDsl:ModelNotFound] The model plain.smithy is not found.");
  }

  @Test
  void modelIsFoundWithTheOption() throws IOException {
    Path models = Files.createDirectories(project.resolve("models"));
    Files.writeString(
        models.resolve("plain.smithy"),
        """
        $version: "2.0"
        namespace example.plain
        operation CreateThing { input := { @required Name: String } }
        """);

    assertThat(compile("-Aendpointdsl.model.path=" + models)).isEmpty();
    assertThat(project.resolve("target/classes/example/plain/CreateThingInput.class")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"depot", "lists", "maps", "sensitive", "sugar", "unions"})
  void casesCompileWithoutWarnings(String name) {
    CaseDirectory folder = CaseDirectory.of("good", name);
    Path declaration = folder.path().resolve("package-info.java");

    assertThat(compile(declaration, "-Aendpointdsl.model.path=" + folder.path()))
        .doesNotContain("WARNING", "ERROR");
  }

  /** Compiles a package with a declaration, and returns what the compiler prints. */
  private String compile(String... options) throws IOException {
    Path declaration =
        Files.createDirectories(project.resolve("src/main/java/example/plain"))
            .resolve("package-info.java");
    Files.writeString(
        declaration,
        """
        /** Things. */
        @dev.endpointdsl.GenerateDsl(
            model = "plain.smithy",
            operations = "CreateThing")
        package example.plain;
        """);
    return compile(declaration, options);
  }

  private String compile(Path declaration, String... options) {
    return EclipseCompiler.compile(project.resolve("target/classes"), declaration, options);
  }
}
