package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.endpointdsl.codegen.sdk.CompiledSdk;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every directory of {@code cases/good} is a model with exactly the sources that are generated for
 * it; they compile without a warning.
 *
 * <p>A case with a {@code Use.java} is used as well: its {@code run()} checks what the generated
 * code does. One without a directory {@code expected} is there for its use alone. What the compiler
 * says, notes, stands in {@code expected-notes.txt}; without it, nothing may be said.
 */
class GoodCasesTest {

  private static final String EXPECTED = "expected";
  private static final String NOTES = "expected-notes.txt";
  private static final String USE = "Use.java";

  @TempDir static Path sdk;

  @BeforeAll
  static void compileTheSdk() throws IOException {
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
  void generatesWhatIsExpected(String name) throws Throwable {
    CaseFolder folder = CaseFolder.of("good", name);

    Compilation compilation = Processing.compile(folder, sdk);

    String said = Processing.said(folder, compilation);
    assertThat(said).isEqualTo(folder.has(NOTES) ? folder.expected(NOTES, said) : "");
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    if (folder.has(EXPECTED)) {
      compareExactly(folder, compilation);
    }
    if (folder.has(USE)) {
      use(name, compilation);
    }
  }

  @Test
  void everyCaseIsComparedOrUsed() {
    List<CaseFolder> cases = cases().map(name -> CaseFolder.of("good", name)).toList();

    assertThat(cases).hasSizeGreaterThanOrEqualTo(10);
    assertThat(cases).allMatch(folder -> folder.has(EXPECTED) || folder.has(USE));
  }

  static Stream<String> cases() {
    return CaseFolder.names("good");
  }

  private static void compareExactly(CaseFolder folder, Compilation compilation)
      throws IOException {
    Map<String, String> actual = Processing.generated(compilation);
    Map<String, String> expected = folder.expectedFiles(EXPECTED, actual);
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach((file, text) -> assertThat(text).as(file).isEqualTo(expected.get(file)));
  }

  /** The case's package is called after the case, without its dashes. */
  private static void use(String name, Compilation compilation) throws Throwable {
    URL[] fakes = {sdk.toUri().toURL()};
    try (URLClassLoader parent = new URLClassLoader(fakes, GoodCasesTest.class.getClassLoader())) {
      CompiledClasses classes = new CompiledClasses(compilation, parent);
      classes.run("example." + name.replace("-", "") + ".Use", "run");
    }
  }
}
