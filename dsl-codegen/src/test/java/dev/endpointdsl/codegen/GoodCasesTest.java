package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.endpointdsl.codegen.sdk.CompiledSdk;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A directory of {@code cases/good} is a model that generates sources which compile without a
 * warning.
 *
 * <p>The files in its directory {@code expected} are compared with the generated ones of the same
 * names; a case lists those it is about. The {@link #COMPLETE} cases compare all that is generated,
 * with the description of the model. The {@code run()} method of its {@code Use.java} checks the
 * behavior of the generated code. The compiler's notes are compared with {@code
 * expected-notes.txt}; without that file, there are none.
 */
class GoodCasesTest {

  private static final Set<String> COMPLETE = Set.of("choices", "translated");

  private static final int MAX_LINE_LENGTH = 120;

  private static final String EXPECTED = "expected";
  private static final String DESCRIPTION = "description.jsonl";
  private static final String DETAILS = "description.details.jsonl";
  private static final String NOTES = "expected-notes.txt";
  private static final String USE = "Use.java";

  @TempDir static Path sdk;

  @BeforeAll
  static void compileSdk() throws IOException {
    Map<String, String> sources = new HashMap<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/translator/sdk"))) {
      for (Path file : files.toList()) {
        sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
      }
    }
    new CompiledSdk(sdk).compile(sources);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesTheExpectedSources(String name) throws Throwable {
    CaseDirectory folder = CaseDirectory.of("good", name);

    Compilation compilation = TestCompiler.compile(folder, sdk);

    String messages = TestCompiler.messages(folder, compilation);
    assertThat(messages).isEqualTo(folder.has(NOTES) ? folder.expected(NOTES, messages) : "");
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    Map<String, String> generated = TestCompiler.generated(compilation);
    generated.forEach(GoodCasesTest::hasNoLongLines);
    String description = TestCompiler.description(compilation, false);
    String details = TestCompiler.description(compilation, true);
    describes(objects(description), objects(details), generated.keySet());
    generated.put(DESCRIPTION, description);
    generated.put(DETAILS, details);
    if (folder.has(EXPECTED)) {
      compare(folder, selected(name, folder, generated));
    }
    if (folder.has(USE)) {
      use(name, compilation);
    }
  }

  @Test
  void thereAreCompleteCases() {
    assertThat(cases()).containsAll(COMPLETE);
  }

  @Test
  void everyCaseIsComparedOrUsed() {
    List<CaseDirectory> cases = cases().map(name -> CaseDirectory.of("good", name)).toList();

    assertThat(cases).hasSizeGreaterThanOrEqualTo(10);
    assertThat(cases).allMatch(folder -> folder.has(EXPECTED) || folder.has(USE));
  }

  static Stream<String> cases() {
    return CaseDirectory.names("good");
  }

  /** Returns the generated files to compare: for a complete case all, otherwise the listed ones. */
  private static Map<String, String> selected(
      String name, CaseDirectory folder, Map<String, String> generated) {
    if (COMPLETE.contains(name)) {
      return generated;
    }
    Set<String> listed = folder.fileNames(EXPECTED);
    assertThat(generated).containsKeys(listed.toArray(String[]::new));
    Map<String, String> selected = new TreeMap<>(generated);
    selected.keySet().retainAll(listed);
    return selected;
  }

  private static List<JsonObject> objects(String lines) {
    return lines.lines().map(JsonTreeReader::readObject).toList();
  }

  /** Checks that a description has the generated types, a line for each, and no others. */
  private static void describes(
      List<JsonObject> lines, List<JsonObject> details, Set<String> sources) {
    JsonObject names = lines.get(0);
    List<String> structures = strings(names, "structures");
    List<String> enums = strings(names, "enums");
    assertThat(structures).as("roots").containsAll(strings(names, "roots"));
    assertThat(lines).as("lines").hasSize(1 + structures.size());
    assertThat(details).as("details").hasSize(structures.size() + enums.size());
    Set<String> described = new TreeSet<>(structures);
    described.addAll(enums);
    assertThat(described).as("types").isNotEmpty().allMatch(t -> sources.contains(t + ".java"));
    lines
        .subList(1, 1 + structures.size())
        .forEach(
            each ->
                each.objects("members").forEach(member -> member.object("value").string("type")));
  }

  private static List<String> strings(JsonObject json, String name) {
    return ((JsonArray) json.find(name).orElseThrow())
        .elements().stream().map(each -> ((JsonString) each).value()).toList();
  }

  private static void hasNoLongLines(String file, String source) {
    assertThat(source.lines())
        .as(file)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(MAX_LINE_LENGTH));
  }

  private static void compare(CaseDirectory folder, Map<String, String> actual) throws IOException {
    Map<String, String> expected = folder.expectedFiles(EXPECTED, actual);
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach((file, source) -> assertThat(source).as(file).isEqualTo(expected.get(file)));
  }

  /** Runs the {@code Use} class of the case's package, which has the case's name without dashes. */
  private static void use(String name, Compilation compilation) throws Throwable {
    URL[] stubs = {sdk.toUri().toURL()};
    try (URLClassLoader parent = new URLClassLoader(stubs, GoodCasesTest.class.getClassLoader())) {
      CompiledClasses classes = new CompiledClasses(compilation, parent);
      classes.run("example." + name.replace("-", "") + ".Use", "run");
    }
  }
}
