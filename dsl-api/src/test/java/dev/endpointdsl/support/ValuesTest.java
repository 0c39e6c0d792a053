package dev.endpointdsl.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ValuesTest {

  @Test
  void keepsNumbersAsTheNearestFloatUnlessThatIsZero() {
    assertThat(Values.toFloat(0.9)).isEqualTo(0.9f);
    assertThat(Values.toFloat(1e-45)).isEqualTo(Float.MIN_VALUE);
    assertThat(Values.toFloat(0)).isZero();
    assertThat(Values.toFloat(-0.0)).isEqualTo(-0.0f);
    assertThat(Values.toFloat(1e300)).isEqualTo(Float.POSITIVE_INFINITY);
    assertThat(Values.toFloat(1e-60)).isNaN();
    assertThat(Values.toFloat(-1e-60)).isNaN();
  }

  @Test
  void returnsWhatWasGiven() {
    String value = "blue";

    assertThat(Values.given(value, "variantName")).isSameAs(value);
  }

  @Test
  void refusesNullByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Values.given(null, "variantName"))
        .withMessage(
            "variantName was given null; leave the call out, or call the builder's clear method");
  }

  @Test
  void returnsWhatALambdaCompletes() {
    assertThat(Values.<String, String>complete(first -> first + "!", "stage", "tag"))
        .isEqualTo("stage!");
  }

  @Test
  void takesLambdasOfWiderStages() {
    Function<Object, String> wider = Object::toString;

    assertThat(Values.<Integer, Object>complete(wider, 5, "tag")).isEqualTo("5");
  }

  @Test
  void refusesALambdaThatReturnsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Values.complete(first -> null, "stage", "productionVariant"))
        .withMessage(
            "The lambda given to productionVariant returned null; "
                + "return the builder's last stage");
  }

  @Test
  void refusesAMissingLambda() {
    assertThatNullPointerException()
        .isThrownBy(() -> Values.complete(null, "stage", "productionVariant"))
        .withMessageStartingWith("productionVariant was given null");
  }

  @Test
  void returnsARequiredMember() {
    assertThat(Values.required("blue", "ProductionVariant", "variantName")).isEqualTo("blue");
  }

  @Test
  void tellsWhichRequiredMemberIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Values.required(null, "ProductionVariant", "variantName"))
        .withMessage(
            "variantName is required, but this ProductionVariant was read without it; "
                + "violations() of the whole value lists all that is missing");
  }

  @Test
  void takesElementsOneByOne() {
    assertThat(Values.listOf("modes", "a")).containsExactly("a");
    assertThat(Values.listOf("modes", "b", "a", "b")).containsExactly("b", "a", "b");
  }

  @Test
  void sharesNoArrayOfElements() {
    String[] rest = {"b"};
    List<String> list = Values.listOf("modes", "a", rest);
    rest[0] = "changed";

    assertThat(list).containsExactly("a", "b");
  }

  @Test
  void namesTheElementThatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Values.listOf("modes", null, "b"))
        .withMessage("modes[0] is null; leave the element out");
    assertThatNullPointerException()
        .isThrownBy(() -> Values.listOf("modes", "a", "b", null))
        .withMessage("modes[2] is null; leave the element out");
    assertThatNullPointerException()
        .isThrownBy(() -> Values.copyOf(Arrays.asList("a", null), "modes"))
        .withMessage("modes[1] is null; leave the element out");
  }

  @Test
  void namesTheMemberWhoseElementsAreMissingAltogether() {
    assertThatNullPointerException()
        .isThrownBy(() -> Values.listOf("modes", "a", (String[]) null))
        .withMessageStartingWith("modes was given null");
    assertThatNullPointerException()
        .isThrownBy(() -> Values.copyOf((List<String>) null, "modes"))
        .withMessageStartingWith("modes was given null");
  }

  @Test
  void indexesConstantsByText() {
    Map<String, Color> index = Values.index(Color.values());

    assertThat(index).containsEntry("dark-red", Color.DARK_RED).isUnmodifiable();
    assertThat(index.values()).containsExactly(Color.values());
    assertThat(index.get("WEEKS")).isNull();
    assertThat(Mapped.texts(List.of(Color.GREEN, Color.DARK_RED)))
        .containsExactly("green", "dark-red");
    assertThat(Mapped.known(List.of("green", "blue", "dark-red"), index))
        .containsExactly(Color.GREEN, Color.DARK_RED)
        .isUnmodifiable();
  }

  private enum Color implements WireValue {
    DARK_RED("dark-red"),
    GREEN("green");

    private final String value;

    Color(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  @Test
  void mapsInOrder() {
    assertThat(Mapped.list(List.of("b", "a"), text -> text + "!")).containsExactly("b!", "a!");
    assertThat(Mapped.entries(Maps.of("b", 1, "a", 2), (key, value) -> key + value))
        .containsExactly("b1", "a2");
  }

  @Test
  void findsTheFirstRepetition() {
    assertThat(Values.firstRepeated(List.of())).isEqualTo(-1);
    assertThat(Values.firstRepeated(List.of("a", "b", "c"))).isEqualTo(-1);
    assertThat(Values.firstRepeated(List.of("a", "b", "b", "a"))).isEqualTo(2);
  }

  @Test
  void givesNothingAsEmpty() {
    assertThat(Values.orEmpty((List<String>) null)).isEmpty();
    assertThat(Values.orEmpty((Map<String, String>) null)).isEmpty();
    assertThat(Values.orEmpty(List.of("a"))).containsExactly("a");
    assertThat(Values.orEmpty(Map.of("a", "b"))).containsEntry("a", "b");
  }

  @Test
  void takesTheFirstOfTooMany() {
    List<String> list = List.of("a", "b", "c");
    assertThat(Values.first(list, 3)).isSameAs(list);
    assertThat(Values.first(list, 2)).containsExactly("a", "b");
    assertThat(Values.first(list, 0)).isEmpty();
    Map<String, Integer> map = new LinkedHashMap<>(Map.of("a", 1));
    map.put("b", 2);
    assertThat(Values.first(map, 2)).isSameAs(map);
    assertThat(Values.first(map, 1)).containsExactly(Map.entry("a", 1));
    assertThat(Values.first(map, 0)).isEmpty();
  }
}
