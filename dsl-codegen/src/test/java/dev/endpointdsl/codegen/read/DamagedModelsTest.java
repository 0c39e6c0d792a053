package dev.endpointdsl.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.problem.ModelResult;
import dev.endpointdsl.codegen.source.ModelSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** However a model is damaged, there are problems or a model, never an exception. */
class DamagedModelsTest {

  private static final Path MODELS = Path.of("src/test/resources/models/good");
  private static final int STEP = 50;

  /** What people (and merges) leave in files. */
  private static final List<String> NOISE =
      List.of("}", "{", "\"", ":", "@", "#", "$", "///", "\\", "x", "\n", "<<<<<<< HEAD\n", "\0");

  @TestFactory
  Stream<DynamicTest> cutOff() throws IOException {
    return everywhere((text, at) -> text.substring(0, at));
  }

  @TestFactory
  Stream<DynamicTest> withNoise() throws IOException {
    return everywhere(
        (text, at) ->
            text.substring(0, at) + NOISE.get(at / STEP % NOISE.size()) + text.substring(at));
  }

  @TestFactory
  Stream<DynamicTest> withAGap() throws IOException {
    return everywhere(
        (text, at) -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 7)));
  }

  @TestFactory
  Stream<DynamicTest> withALineLess() throws IOException {
    return everywhere(
        (text, at) -> text.substring(0, at) + text.substring(Math.max(at, text.indexOf('\n', at))));
  }

  private static Stream<DynamicTest> everywhere(Damage damage) throws IOException {
    ModelSource idl = source("garden", "model.smithy");
    ModelSource json = source("published", "service.json");
    return Stream.concat(
        everywhere(idl, damage, "CreateBed", "DescribeBed"), everywhere(json, damage, "PutItem"));
  }

  private static Stream<DynamicTest> everywhere(
      ModelSource source, Damage damage, String... operations) {
    return IntStream.iterate(0, at -> at < source.content().length(), at -> at + STEP)
        .mapToObj(
            at ->
                DynamicTest.dynamicTest(
                    source.name() + " at " + at,
                    () -> {
                      String damaged = damage.apply(source.content(), at);
                      check(new ModelSource(source.name(), damaged), operations);
                    }));
  }

  private static void check(ModelSource source, String... operations) {
    ModelResult<DslModel> result = DslModelFactory.create(List.of(source), List.of(operations));

    assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
    assertThat(result.problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.message()).isNotBlank().doesNotContain("Exception", "\tat ");
              assertThat(problem.source()).isIn("", source.name());
            });
  }

  private static ModelSource source(String model, String name) throws IOException {
    return TestModels.sources(MODELS.resolve(model)).stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @FunctionalInterface
  private interface Damage {
    String apply(String text, int at);
  }
}
