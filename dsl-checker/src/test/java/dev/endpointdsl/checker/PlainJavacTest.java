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
    List<String> arguments = arguments("-cp", Compilation.classPath());
    arguments.addAll(List.of("-Xmaxerrs", "1000", "-Xmaxwarns", "1000"));
    List<String> places = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Program program : BadProgramsTest.programs()) {
      arguments.add(program.file().toString());
      String line = firstLine(program, program.file());
      places.add(line.substring(0, line.indexOf(": ", line.indexOf(": ") + 1) + 1));
      if (isOfChecker(program)) {
        words.add(line);
      }
    }

    List<String> said = jdk(version).javac(arguments).lines().toList();

    assertThat(said).containsAll(words);
    assertThat(said).filteredOn(line -> line.contains(".java:")).hasSameSizeAs(places);
    assertThat(places)
        .allSatisfy(place -> assertThat(said).anyMatch(line -> line.startsWith(place)));
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void findsEachMistakeOnTheModulePath(int version) throws IOException {
    List<String> arguments = arguments("-p", Modules.path(classes));
    Path sources = Files.createDirectories(classes.resolve("user"));
    arguments.add(Files.writeString(classes.resolve("module-info.java"), MODULE).toString());
    List<String> expected = new ArrayList<>();
    for (Program program : onePerTag()) {
      Path source = sources.resolve(program.file().getFileName());
      Files.writeString(source, "package user;" + program.text());
      arguments.add(source.toString());
      expected.add(firstLine(program, source));
    }

    assertThat(jdk(version).javac(arguments).lines()).containsAll(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void isSilentAboutGoodPrograms(int version) {
    List<String> arguments = arguments("-cp", Compilation.classPath());
    arguments.addAll(List.of("-Xlint:all", "-Werror"));
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
                .filter(PlainJavacTest::isOfChecker)
                .collect(
                    Collectors.toMap(PlainJavacTest::tag, program -> program, (one, other) -> one))
                .values());
    assertThat(programs).hasSizeGreaterThan(12);
    return programs;
  }

  /** Other messages are javac's own, which words them otherwise in another version. */
  private static boolean isOfChecker(Program program) {
    return program.messages().get(0).contains("[EndpointDsl:");
  }

  private static String tag(Program program) {
    String message = program.messages().get(0);
    return message.substring(message.indexOf('['), message.indexOf(']'));
  }

  /** As the command line shows it: without the column. */
  private static String firstLine(Program program, Path file) {
    return file + ":" + program.messages().get(0).replaceFirst(":\\d+:", ":");
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
