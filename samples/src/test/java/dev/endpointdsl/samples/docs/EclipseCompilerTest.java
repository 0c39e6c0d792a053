package dev.endpointdsl.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that Eclipse's compiler accepts and refuses the same programs of the pages as javac. */
class EclipseCompilerTest {

  private static final Path ACCEPTED = DocumentPrograms.ROOT.resolve("accepted");

  @TempDir Path classes;

  @Test
  void compilesAcceptedPrograms() throws IOException {
    String[] programs =
        DocumentPrograms.files().stream()
            .filter(file -> file.startsWith("accepted") && file.toString().endsWith(".java"))
            .map(file -> DocumentPrograms.ROOT.resolve(file).toString())
            .toArray(String[]::new);

    assertThat(programs).hasSizeGreaterThan(20);
    assertThat(compile(programs)).isEmpty();
    assertThat(classes.resolve("churn/CreateConfig.class")).exists();
  }

  @Test
  void refusesAProgramWithoutARequiredMember() throws IOException {
    Path program = DocumentPrograms.ROOT.resolve(Path.of("refused", "MissingMember.java"));

    assertThat(compile(program.toString()))
        .contains("MissingMember.java (at line 8)")
        .contains("The method build() is undefined for the type");
  }

  private String compile(String... programs) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-17", "-warn:none", "-proceedOnError", "-enableJavadoc"));
    for (String path : List.of("-cp", "-processorpath")) {
      arguments.addAll(List.of(path, System.getProperty("java.class.path")));
    }
    arguments.addAll(List.of("-processor", "dev.endpointdsl.codegen.DslProcessor"));
    arguments.add("-Aendpointdsl.model.path=" + ACCEPTED.toAbsolutePath());
    arguments.addAll(List.of("-d", classes.toString()));
    arguments.addAll(List.of("-s", Files.createDirectories(classes.resolve("sources")).toString()));
    arguments.addAll(List.of(programs));
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    BatchCompiler.compile(arguments.toArray(String[]::new), out, out, null);
    return printed.toString();
  }
}
