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

/** {@code javac} in a process of its own, without options other than paths. */
class PlainJavacTest {

  private static final String MODULE =
      "module user { requires dev.endpointdsl.api; requires dev.endpointdsl.runtime; }";

  @TempDir Path classes;

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void reportsEachMistakeOnTheClassPath(int version) {
    List<String> arguments = arguments("-cp", Compilation.classPath());
    arguments.addAll(List.of("-Xmaxerrs", "1000", "-Xmaxwarns", "1000"));
    List<String> places = new ArrayList<>();
    List<String> checkerMessages = new ArrayList<>();
    for (Program program : BadProgramsTest.programs()) {
      arguments.add(program.file().toString());
      for (String message : program.messages()) {
        String line = firstLine(message, program.file());
        places.add(line.substring(0, line.indexOf(": ", line.indexOf(": ") + 1) + 1));
        if (isOfChecker(message)) {
          checkerMessages.add(line);
        }
      }
    }

    List<String> output = jdk(version).javac(arguments).lines().toList();

    assertThat(output).containsAll(checkerMessages);
    assertThat(output).filteredOn(line -> line.contains(".java:")).hasSameSizeAs(places);
    assertThat(places)
        .allSatisfy(place -> assertThat(output).anyMatch(line -> line.startsWith(place)));
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void reportsEachMistakeOnTheModulePath(int version) throws IOException {
    List<String> arguments = arguments("-p", ModulePath.of(classes));
    Path sources = Files.createDirectories(classes.resolve("user"));
    arguments.add(Files.writeString(classes.resolve("module-info.java"), MODULE).toString());
    List<String> expected = new ArrayList<>();
    for (Program program : onePerTag()) {
      Path source = sources.resolve(program.file().getFileName());
      Files.writeString(source, "package user;" + program.text());
      arguments.add(source.toString());
      expected.add(firstLine(checkerMessage(program), source));
    }

    assertThat(jdk(version).javac(arguments).lines()).containsAll(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void acceptsGoodPrograms(int version) {
    List<String> arguments = arguments("-cp", Compilation.classPath());
    arguments.addAll(List.of("-Xlint:all", "-Werror"));
    Program.in("good").forEach(program -> arguments.add(program.file().toString()));

    assertThat(jdk(version).javac(arguments)).isEmpty();
  }

  private static Jdk jdk(int version) {
    Optional<Jdk> jdk = Jdk.of(version);
    assumeTrue(jdk.isPresent(), () -> "no JDK " + version + " next to " + Jdk.running());
    return jdk.get();
  }

  /** Returns one program for each tag; the command line treats all programs of a tag alike. */
  private static List<Program> onePerTag() {
    List<Program> programs =
        new ArrayList<>(
            BadProgramsTest.programs().stream()
                .collect(
                    Collectors.toMap(
                        PlainJavacTest::tag, program -> program, (first, second) -> first))
                .values());
    assertThat(programs).hasSizeGreaterThan(12);
    return programs;
  }

  /** The messages of javac itself differ between versions. */
  private static boolean isOfChecker(String message) {
    return message.contains("[EndpointDsl:");
  }

  private static String checkerMessage(Program program) {
    return program.messages().stream()
        .filter(PlainJavacTest::isOfChecker)
        .findFirst()
        .orElseThrow(() -> new AssertionError(program + " has no message of the checker"));
  }

  private static String tag(Program program) {
    String message = checkerMessage(program);
    return message.substring(message.indexOf('['), message.indexOf(']'));
  }

  /** Returns the first line as the command line prints it, without the column. */
  private static String firstLine(String message, Path file) {
    return file + ":" + message.lines().findFirst().orElseThrow().replaceFirst(":\\d+:", ":");
  }

  private List<String> arguments(String option, String path) {
    return new ArrayList<>(
        List.of(
            "-d",
            classes.resolve("out").toString(),
            option,
            path,
            "-processorpath",
            Compilation.processorPath()));
  }
}
