package dev.endpointdsl.message;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  private static final String SMILE = "\ud83d\ude00";

  @Test
  void countsCodePoints() {
    assertThat(CodePoints.length("")).isZero();
    assertThat(CodePoints.length("a" + SMILE)).isEqualTo(2);
    assertThat(CodePoints.length("\ud83da\ude00")).isEqualTo(3);
  }

  @Test
  void includesBothBounds() {
    assertThat(CodePoints.outside("ab", 3, 9)).isTrue();
    assertThat(CodePoints.outside("abc", 3, 9)).isFalse();
    assertThat(CodePoints.outside("abcdefghi", 3, 9)).isFalse();
    assertThat(CodePoints.outside("abcdefghij", 3, 9)).isTrue();
  }

  @Test
  void countsPairsOnceAtBothBounds() {
    assertThat(CodePoints.outside(SMILE.repeat(2), 3, 3)).isTrue();
    assertThat(CodePoints.outside(SMILE.repeat(3), 3, 3)).isFalse();
    assertThat(CodePoints.outside(SMILE.repeat(4), 3, 3)).isTrue();
    assertThat(CodePoints.outside(SMILE + SMILE + "a", 3, 3)).isFalse();
    assertThat(CodePoints.outside(SMILE + SMILE + "a", 4, 9)).isTrue();
  }

  @Test
  void acceptsBoundsOfAnySize() {
    assertThat(CodePoints.outside("abc", 0, Long.MAX_VALUE)).isFalse();
    assertThat(CodePoints.outside("abc", Long.MAX_VALUE, Long.MAX_VALUE)).isTrue();
    assertThat(CodePoints.outside("abc", Long.MAX_VALUE / 2 + 2, Long.MAX_VALUE)).isTrue();
    assertThat(CodePoints.outside("", 0, 0)).isFalse();
  }

  @Property(tries = 5000)
  void agreesWithCounting(
      @ForAll("texts") String text,
      @ForAll @LongRange(min = 0, max = 12) long min,
      @ForAll @LongRange(min = 0, max = 12) long max) {
    int length = text.codePointCount(0, text.length());

    assertThat(CodePoints.length(text)).isEqualTo(length);
    assertThat(CodePoints.outside(text, min, max)).isEqualTo(length < min || length > max);
  }

  /** Strings of chars, pairs, and surrogates that may become pairs. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "\u00e4", SMILE, "\ud83d", "\ude00")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
