package dev.endpointdsl.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.problem.ModelResult;
import dev.endpointdsl.codegen.select.Selection;
import dev.endpointdsl.codegen.source.ModelSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A corrupted model file results in problems or a model, never in an exception. */
class CorruptedModelsTest {

  private static final Path MODELS = Path.of("src/test/resources/models/good");
  private static final int STEP = 50;

  /** Typical remains of typing errors and merges. */
  private static final List<String> NOISE =
      List.of("}", "{", "\"", ":", "@", "#", "$", "///", "\\", "x", "\n", "<<<<<<< HEAD\n", "\0");

  @TestFactory
  Stream<DynamicTest> truncated() throws IOException {
    return atEachPosition((content, at) -> content.substring(0, at));
  }

  @TestFactory
  Stream<DynamicTest> withInsertedNoise() throws IOException {
    return atEachPosition(
        (content, at) ->
            content.substring(0, at) + NOISE.get(at / STEP % NOISE.size()) + content.substring(at));
  }

  @TestFactory
  Stream<DynamicTest> withDeletedCharacters() throws IOException {
    return atEachPosition(
        (content, at) ->
            content.substring(0, at) + content.substring(Math.min(content.length(), at + 7)));
  }

  @TestFactory
  Stream<DynamicTest> withDeletedLine() throws IOException {
    return atEachPosition(
        (content, at) ->
            content.substring(0, at) + content.substring(Math.max(at, content.indexOf('\n', at))));
  }

  private static Stream<DynamicTest> atEachPosition(Corruption corruption) throws IOException {
    ModelSource idl = source("garden", "model.smithy");
    ModelSource json = source("published", "service.json");
    return Stream.concat(
        atEachPosition(idl, corruption, "CreateBed", "DescribeBed"),
        atEachPosition(json, corruption, "PutItem"));
  }

  private static Stream<DynamicTest> atEachPosition(
      ModelSource source, Corruption corruption, String... operations) {
    return IntStream.iterate(0, at -> at < source.content().length(), at -> at + STEP)
        .mapToObj(
            at ->
                DynamicTest.dynamicTest(
                    source.name() + " at " + at,
                    () -> {
                      String corrupted = corruption.apply(source.content(), at);
                      check(new ModelSource(source.name(), corrupted), operations);
                    }));
  }

  private static void check(ModelSource source, String... operations) {
    ModelResult<DslModel> result =
        DslModelFactory.create(List.of(source), Selection.of(operations));

    assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
    assertThat(result.problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.message()).isNotBlank().doesNotContain("Exception", "\tat ");
              assertThat(problem.source()).isIn("", source.name());
            });
  }

  private static ModelSource source(String model, String name) throws IOException {
    return ModelFiles.sources(MODELS.resolve(model)).stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @FunctionalInterface
  private interface Corruption {
    String apply(String content, int at);
  }
}
