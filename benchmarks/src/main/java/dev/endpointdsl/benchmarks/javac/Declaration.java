package dev.endpointdsl.benchmarks.javac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the annotated package of a DSL without an SDK. */
final class Declaration {

  private static final String TEXT =
      """
      @GenerateDsl(model = "%s", operations = {%s})
      package large;

      import dev.endpointdsl.GenerateDsl;
      """;

  private Declaration() {}

  static Path write(Path folder, String model, List<String> operations) throws IOException {
    String quoted =
        operations.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    return Files.writeString(folder.resolve("package-info.java"), TEXT.formatted(model, quoted));
  }
}
