package dev.endpointdsl.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNamesTest {

  private static final List<String> TYPES =
      List.of("ml.m5.xlarge", "ml.g5.2xlarge", "ml.g5.xlarge", "ml.p4d.24xlarge", "ml.g5.12xlarge");

  @Test
  void findsTypos() {
    assertThat(NearestNames.of("ml.g5.2xlarg", TYPES))
        .containsExactly("ml.g5.2xlarge", "ml.g5.12xlarge", "ml.g5.xlarge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"INPUT", "Input", "input", "INPT", "INPUTS", "IMPUT", "NIPUT", "INPTU"})
  void findsWithOneEdit(String wrong) {
    assertThat(NearestNames.of(wrong, List.of("Output", "Input"))).containsExactly("Input");
  }

  @Test
  void countsASwapAsOneEdit() {
    assertThat(NearestNames.of("ab", List.of("ba"))).containsExactly("ba");
    assertThat(NearestNames.of("abc", List.of("acb"))).containsExactly("acb");
    assertThat(NearestNames.of("abcde", List.of("badce"))).isEmpty();
    assertThat(NearestNames.of("abcdef", List.of("badcef"))).containsExactly("badcef");
  }

  @Test
  void allowsOneEditInThreeCharacters() {
    assertThat(NearestNames.of("abcdefghi", List.of("abcdefxyz"))).containsExactly("abcdefxyz");
    assertThat(NearestNames.of("abcdefgh", List.of("abcdexyz"))).isEmpty();
  }

  @Test
  void wantsSomethingInCommonInShortNames() {
    assertThat(NearestNames.of("xx", List.of("de", "en", "fr"))).isEmpty();
    assertThat(NearestNames.of("x", List.of("y"))).isEmpty();
    assertThat(NearestNames.of("", List.of("a", "ab"))).isEmpty();
    assertThat(NearestNames.of("dx", List.of("de", "en", "fr"))).containsExactly("de");
    assertThat(NearestNames.of("E", List.of("e"))).containsExactly("e");
  }

  @Test
  void putsNearestFirstAndTiesInAlphabeticalOrder() {
    List<String> known = List.of("count3", "count2", "count1", "counts", "Count");

    assertThat(NearestNames.of("count", known)).containsExactly("Count", "count1", "count2");
  }

  @Test
  void namesEachOnce() {
    assertThat(NearestNames.of("inptu", List.of("input", "input"))).containsExactly("input");
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
  void takesAValueForASlipOfANearOne(String wrong, String known) {
    assertThat(NearestNames.ofValue(wrong, TYPES)).containsExactly(known);
  }

  /** A new generation or size differs in a number, and so may everything else that is new. */
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
  void takesWhatIsNewForNoSlip(String newer) {
    assertThat(NearestNames.ofValue(newer, TYPES)).isEmpty();
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
  void completesWhatIsCutOff(String begun, String known) {
    assertThat(
            NearestNames.ofValue(
                begun, List.of("LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE")))
        .containsExactly(known);
  }

  @Test
  void completesByAtMostThree() {
    List<String> known = List.of("gpu-three", "gpu-two", "gpu-two-one", "neuron-two");

    assertThat(NearestNames.ofValue("GPU", known))
        .containsExactly("gpu-three", "gpu-two", "gpu-two-one");
    assertThat(NearestNames.ofValue("GPU", List.of("gpu-abc", "gpu-abd", "gpu-abe", "gpu-abf")))
        .isEmpty();
  }

  /** Neither a letter or two nor a part of a number begin a value; nor does the end of one. */
  @ParameterizedTest
  @ValueSource(strings = {"", "-", "---", "ml", "ml.", "ml.p4d.2", "xlarge", "ml.p4.2", "ml.g5"})
  void doesNotGuessTheRest(String begun) {
    List<String> known =
        List.of("ml.p4d.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8x");

    assertThat(NearestNames.ofValue(begun, known)).isEmpty();
  }

  @Test
  void looksAtAShortWordAsAWhole() {
    assertThat(NearestNames.ofValue("rod", List.of("red", "blue"))).containsExactly("red");
    assertThat(NearestNames.ofValue("rod.1", List.of("red.1", "blue.1"))).isEmpty();
  }

  @Test
  void takesAnotherCombinationOfWhatIsKnownForASlip() {
    assertThat(NearestNames.ofValue("ml.m5.2xlarge", TYPES)).containsExactly("ml.m5.xlarge");
    assertThat(NearestNames.suggestionOfValue("ml.g5.24xlarge", TYPES))
        .isEqualTo("; did you mean ml.g5.2xlarge?");
    assertThat(NearestNames.suggestionOfValue("p.q", List.of("p.q1", "p.q2", "p.q3", "p.q4")))
        .isEqualTo("");
    assertThat(NearestNames.suggestionOfValue("q-1", List.of("p-q-1", "q-1-r", "r-1")))
        .isEqualTo("; did you mean p-q-1 or q-1-r?");
  }

  @Test
  void asks() {
    assertThat(NearestNames.suggestion("INPTU", List.of("INPUT", "OUTPUT")))
        .isEqualTo("; did you mean INPUT?");
    assertThat(NearestNames.suggestion("tag", List.of("tags", "tab")))
        .isEqualTo("; did you mean tags or tab?");
    assertThat(NearestNames.suggestion("tag", List.of("tap", "tags", "tab", "tax")))
        .isEqualTo("; did you mean tags, tab or tap?");
  }

  @Test
  void asksNothingWhenNothingIsNear() {
    assertThat(NearestNames.suggestion("variantName", List.of("KmsKeyId"))).isEmpty();
    assertThat(NearestNames.suggestion("anything", List.of())).isEmpty();
  }

  @Test
  @Timeout(10)
  void isQuickWhateverTheLength() {
    List<String> known = IntStream.range(0, 1000).mapToObj(i -> "known-value-" + i).toList();
    String name = "k".repeat(10_000_000);

    assertThat(NearestNames.of(name, known)).isEmpty();
    assertThat(NearestNames.ofValue(name, known)).isEmpty();
    assertThat(NearestNames.of("k".repeat(201), List.of("k".repeat(201)))).isEmpty();
    assertThat(NearestNames.of("k".repeat(200), List.of("k".repeat(199)))).hasSize(1);
  }

  @Test
  @Timeout(10)
  void isQuickWhateverTheLengthOfKnownNames() {
    String tail = "k".repeat(100_000);
    List<String> known = IntStream.range(0, 300).mapToObj(i -> i + tail).toList();

    assertThat(NearestNames.of("k".repeat(200), known)).isEmpty();
  }
}
