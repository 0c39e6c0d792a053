package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All operations of published services are translated to the AWS SDK, and a request of each service
 * is what the SDK's builders make and its client sends.
 *
 * <p>A directory of {@code services} has the name of the SDK's artifact and package. The {@code
 * run()} method of its {@code Use.java} compares a request with that of {@code SdkRequest.java},
 * and its {@code overlay.smithy}, if there is one, adds traits to the published model. The Maven
 * profile {@code published-models} has the artifacts of the SDK. The test writes {@code
 * target/published-sdk.md}, a table of the requests and of what the SDK lacks.
 */
@EnabledIfEnvironmentVariable(named = PublishedModels.VARIABLE, matches = ".+")
class PublishedSdkTest {

  private static final Path SERVICES = Path.of("src/test/resources/services");
  private static final Pattern REQUEST_METHOD =
      Pattern.compile("public [\\w.\\s]+\\sto\\w*Request\\(\\s*\\)");
  private static final List<String> TABLE = new ArrayList<>();

  @ParameterizedTest
  @MethodSource("services")
  void allOperationsAreTranslated(String service) throws Throwable {
    Path folder = SERVICES.resolve(service);
    List<Path> models = new ArrayList<>(List.of(model(service)));
    Path overlay = folder.resolve("overlay.smithy");
    if (Files.exists(overlay)) {
      models.add(overlay);
    }

    ServiceCompiler.Result result =
        ServiceCompiler.compile(
            models,
            ", sdkPackage = \"software.amazon.awssdk.services." + service + "\"",
            programs(folder));

    assertThat(result.compiled()).as(result.errors()).isTrue();
    TABLE.add(row(service, result));
    new CompiledClasses(result.files().classes(), getClass().getClassLoader())
        .run("service.Use", "run");
  }

  @AfterAll
  static void printTable() throws IOException {
    List<String> lines =
        new ArrayList<>(List.of("| service | requests | notes |", "|---|---|---|"));
    lines.addAll(TABLE);
    Files.write(Path.of("target/published-sdk.md"), lines);
  }

  /** Returns a row with the number of methods that return a request. */
  private static String row(String service, ServiceCompiler.Result result) {
    long requests =
        result.files().sources().values().stream()
            .mapToLong(source -> REQUEST_METHOD.matcher(source).results().count())
            .sum();
    return "| %s | %d | %s |".formatted(service, requests, String.join("<br>", result.notes()));
  }

  private static Map<String, String> programs(Path folder) throws IOException {
    Map<String, String> programs = new TreeMap<>();
    for (String name : List.of("Use", "SdkRequest")) {
      programs.put(name, Files.readString(folder.resolve(name + ".java")));
    }
    return programs;
  }

  static Stream<String> services() {
    try (Stream<Path> folders = Files.list(SERVICES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The SDK's packages have no dashes. */
  private static Path model(String service) {
    return PublishedModels.all(PublishedModels.folder().orElseThrow()).stream()
        .filter(file -> PublishedModels.name(file).replace("-", "").equals(service))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no model of " + service));
  }
}
