package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler accepts all operations of published services without a warning. */
@EnabledIfEnvironmentVariable(named = PublishedModels.VARIABLE, matches = ".+")
class PublishedEclipseTest {

  private static final String SERVICES =
      "batch|cloudwatch|dynamodb|kms|lambda|polly|secrets-manager|sfn|sns|sqs|sts";

  @TempDir Path project;

  @ParameterizedTest
  @MethodSource("models")
  void allOperationsCompileWithoutWarnings(Path model) throws IOException {
    Path declaration = project.resolve("package-info.java");
    Files.writeString(
        declaration,
        "/** Service. */\n@dev.endpointdsl.GenerateDsl(model = \"%s\")\npackage service;\n"
            .formatted(model.getFileName()));
    Path output = project.resolve("classes");

    String printed =
        EclipseCompiler.compile(
            output, declaration, "-Aendpointdsl.model.path=" + model.getParent());

    assertThat(printed).doesNotContain("WARNING", "ERROR");
    assertThat(output.resolve("service")).isDirectoryContaining("glob:**Json.class");
  }

  static List<Path> models() {
    return PublishedModels.wanted(SERVICES);
  }
}
