package dev.endpointdsl.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingSuggestionsTest {

  private static final List<String> TYPES =
      List.of("ml.m5.xlarge", "ml.g5.2xlarge", "ml.g5.xlarge", "ml.p4d.24xlarge", "ml.g5.12xlarge");

  @Test
  void findsTypos() {
    assertThat(SpellingSuggestions.of("ml.g5.2xlarg", TYPES))
        .containsExactly("ml.g5.2xlarge", "ml.g5.12xlarge", "ml.g5.xlarge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"INPUT", "Input", "input", "INPT", "INPUTS", "IMPUT", "NIPUT", "INPTU"})
  void findsWithOneEdit(String wrong) {
    assertThat(SpellingSuggestions.of(wrong, List.of("Output", "Input"))).containsExactly("Input");
  }

  @Test
  void countsASwapAsOneEdit() {
    assertThat(SpellingSuggestions.of("ab", List.of("ba"))).containsExactly("ba");
    assertThat(SpellingSuggestions.of("abc", List.of("acb"))).containsExactly("acb");
    assertThat(SpellingSuggestions.of("abcde", List.of("badce"))).isEmpty();
    assertThat(SpellingSuggestions.of("abcdef", List.of("badcef"))).containsExactly("badcef");
  }

  @Test
  void allowsOneEditInThreeCharacters() {
    assertThat(SpellingSuggestions.of("abcdefghi", List.of("abcdefxyz")))
        .containsExactly("abcdefxyz");
    assertThat(SpellingSuggestions.of("abcdefgh", List.of("abcdexyz"))).isEmpty();
  }

  @Test
  void shortNamesNeedACommonCharacter() {
    assertThat(SpellingSuggestions.of("xx", List.of("de", "en", "fr"))).isEmpty();
    assertThat(SpellingSuggestions.of("x", List.of("y"))).isEmpty();
    assertThat(SpellingSuggestions.of("", List.of("a", "ab"))).isEmpty();
    assertThat(SpellingSuggestions.of("dx", List.of("de", "en", "fr"))).containsExactly("de");
    assertThat(SpellingSuggestions.of("E", List.of("e"))).containsExactly("e");
  }

  @Test
  void sortsByDistanceAndThenAlphabetically() {
    List<String> known = List.of("count3", "count2", "count1", "counts", "Count");

    assertThat(SpellingSuggestions.of("count", known)).containsExactly("Count", "count1", "count2");
  }

  @Test
  void suggestsEachNameOnce() {
    assertThat(SpellingSuggestions.of("inptu", List.of("input", "input"))).containsExactly("input");
  }

  @ParameterizedTest
  @CsvSource({
    "ml.g5.2xlarg, ml.g5.2xlarge",
    "g5.2xlarge, ml.g5.2xlarge",
    "ML_G5_2XLARGE, ml.g5.2xlarge",
    "ml-g5-2xlarge, ml.g5.2xlarge",
    "ml.g5.2xlrage, ml.g5.2xlarge",
    "ml.p4.24xlarge, ml.p4d.24xlarge",
  })
  void findsTyposInValues(String wrong, String known) {
    assertThat(SpellingSuggestions.ofValue(wrong, TYPES)).containsExactly(known);
  }

  /** A new generation or size differs in a number. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ml.p7.48xlarge",
        "ml.g6.2xlarge",
        "ml.m5.48xlarge",
        "ml.g5.metal",
        "ml.h5.xlarge",
        ""
      })
  void newerValuesAreNotTypos(String newer) {
    assertThat(SpellingSuggestions.ofValue(newer, TYPES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LEAST_OUTSTANDING, LEAST_OUTSTANDING_REQUESTS",
    "least-outstanding, LEAST_OUTSTANDING_REQUESTS",
    "leastOutstanding, LEAST_OUTSTANDING_REQUESTS",
    "least outstanding requests, LEAST_OUTSTANDING_REQUESTS",
    "LEAST, LEAST_OUTSTANDING_REQUESTS",
    "rand, RANDOM",
    "Prefix, PREFIX_AWARE",
  })
  void completesValues(String begun, String known) {
    assertThat(
            SpellingSuggestions.ofValue(
                begun, List.of("LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE")))
        .containsExactly(known);
  }

  @Test
  void suggestsAtMostThreeCompletions() {
    List<String> known = List.of("gpu-three", "gpu-two", "gpu-two-one", "neuron-two");

    assertThat(SpellingSuggestions.ofValue("GPU", known))
        .containsExactly("gpu-three", "gpu-two", "gpu-two-one");
    assertThat(
            SpellingSuggestions.ofValue("GPU", List.of("gpu-abc", "gpu-abd", "gpu-abe", "gpu-abf")))
        .isEmpty();
  }

  /** One or two letters, a part of a number, or the end of a value do not begin a value. */
  @ParameterizedTest
  @ValueSource(strings = {"", "-", "---", "ml", "ml.", "ml.p4d.2", "xlarge", "ml.p4.2", "ml.g5"})
  void doesNotCompleteShortOrNumericPrefixes(String begun) {
    List<String> known =
        List.of("ml.p4d.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8x");

    assertThat(SpellingSuggestions.ofValue(begun, known)).isEmpty();
  }

  @Test
  void comparesShortWordsAsAWhole() {
    assertThat(SpellingSuggestions.ofValue("rod", List.of("red", "blue"))).containsExactly("red");
    assertThat(SpellingSuggestions.ofValue("rod.1", List.of("red.1", "blue.1"))).isEmpty();
  }

  @Test
  void otherCombinationsOfKnownPartsAreTypos() {
    assertThat(SpellingSuggestions.ofValue("ml.m5.2xlarge", TYPES)).containsExactly("ml.m5.xlarge");
    assertThat(SpellingSuggestions.suggestionOfValue("ml.g5.24xlarge", TYPES))
        .isEqualTo("; did you mean ml.g5.2xlarge?");
    assertThat(
            SpellingSuggestions.suggestionOfValue("p.q", List.of("p.q1", "p.q2", "p.q3", "p.q4")))
        .isEqualTo("");
    assertThat(SpellingSuggestions.suggestionOfValue("q-1", List.of("p-q-1", "q-1-r", "r-1")))
        .isEqualTo("; did you mean p-q-1 or q-1-r?");
  }

  @Test
  void buildsAQuestion() {
    assertThat(SpellingSuggestions.suggestion("INPTU", List.of("INPUT", "OUTPUT")))
        .isEqualTo("; did you mean INPUT?");
    assertThat(SpellingSuggestions.suggestion("tag", List.of("tags", "tab")))
        .isEqualTo("; did you mean tags or tab?");
    assertThat(SpellingSuggestions.suggestion("tag", List.of("tap", "tags", "tab", "tax")))
        .isEqualTo("; did you mean tags, tab or tap?");
  }

  @Test
  void buildsNoQuestionWithoutSuggestions() {
    assertThat(SpellingSuggestions.suggestion("variantName", List.of("KmsKeyId"))).isEmpty();
    assertThat(SpellingSuggestions.suggestion("anything", List.of())).isEmpty();
  }

  @Test
  @Timeout(10)
  void isFastForLongNames() {
    List<String> known = IntStream.range(0, 1000).mapToObj(i -> "known-value-" + i).toList();
    String name = "k".repeat(10_000_000);

    assertThat(SpellingSuggestions.of(name, known)).isEmpty();
    assertThat(SpellingSuggestions.ofValue(name, known)).isEmpty();
    assertThat(SpellingSuggestions.of("k".repeat(201), List.of("k".repeat(201)))).isEmpty();
    assertThat(SpellingSuggestions.of("k".repeat(200), List.of("k".repeat(199)))).hasSize(1);
  }

  @Test
  @Timeout(10)
  void isFastForLongKnownNames() {
    String tail = "k".repeat(100_000);
    List<String> known = IntStream.range(0, 300).mapToObj(i -> i + tail).toList();

    assertThat(SpellingSuggestions.of("k".repeat(200), known)).isEmpty();
  }
}
