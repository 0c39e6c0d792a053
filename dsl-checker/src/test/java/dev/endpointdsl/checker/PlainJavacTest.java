package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code javac} in a process of its own, with no option but the paths. */
class PlainJavacTest {

  private static final String MODULE =
      "module user { requires dev.endpointdsl.api; requires dev.endpointdsl.runtime; }";

  @TempDir Path classes;

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void findsEachMistakeOnTheClassPath(int version) {
    Jdk jdk = jdk(version);
    for (Program program : onePerTag()) {
      String output =
          jdk.javac(
              List.of(
                  "-d",
                  classes.toString(),
                  "-cp",
                  Compilation.classPath(),
                  "-processorpath",
                  Compilation.processorPath(),
                  program.file().toString()));
      assertThat(output.lines()).as("%s: %s", program, output).contains(firstLine(program));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void findsEachMistakeOnTheModulePath(int version) throws IOException {
    Jdk jdk = jdk(version);
    Path module = Files.writeString(classes.resolve("module-info.java"), MODULE);
    Path sources = Files.createDirectories(classes.resolve("user"));
    String modules = Modules.path(classes);
    for (Program program : onePerTag()) {
      Path source = sources.resolve(program.file().getFileName());
      Files.writeString(source, "package user;" + program.text());
      String output =
          jdk.javac(
              List.of(
                  "-d",
                  classes.resolve("out").toString(),
                  "-p",
                  modules,
                  "-processorpath",
                  Compilation.processorPath(),
                  module.toString(),
                  source.toString()));

      String line = firstLine(program).replace(program.file().toString(), source.toString());
      assertThat(output.lines()).as("%s: %s", program, output).contains(line);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void isSilentAboutGoodPrograms(int version) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xlint:all",
                "-Werror",
                "-d",
                classes.toString(),
                "-cp",
                Compilation.classPath(),
                "-processorpath",
                Compilation.processorPath()));
    Program.in("good").forEach(program -> arguments.add(program.file().toString()));

    assertThat(jdk(version).javac(arguments)).isEmpty();
  }

  private static Jdk jdk(int version) {
    Optional<Jdk> jdk = Jdk.of(version);
    assumeTrue(jdk.isPresent(), () -> "no JDK " + version + " beside " + Jdk.running());
    return jdk.get();
  }

  /** One program for each tag: they differ in nothing that a command line could change. */
  private static List<Program> onePerTag() {
    List<Program> programs =
        new ArrayList<>(
            BadProgramsTest.programs().stream()
                .filter(program -> program.messages().get(0).contains("[EndpointDsl:"))
                .collect(
                    Collectors.toMap(PlainJavacTest::tag, program -> program, (one, other) -> one))
                .values());
    assertThat(programs).hasSizeGreaterThan(12);
    return programs;
  }

  private static String tag(Program program) {
    String message = program.messages().get(0);
    return message.substring(message.indexOf('['), message.indexOf(']'));
  }

  /** As the command line shows it: without the column. */
  private static String firstLine(Program program) {
    String message = program.messages().get(0);
    return program.file() + ":" + message.replaceFirst(":\\d+:", ":");
  }
}
