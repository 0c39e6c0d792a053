package dev.endpointdsl.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuilderSupportTest {

  @Test
  void roundsToTheNearestFloatUnlessThatIsZero() {
    assertThat(BuilderSupport.toFloat(0.9)).isEqualTo(0.9f);
    assertThat(BuilderSupport.toFloat(1e-45)).isEqualTo(Float.MIN_VALUE);
    assertThat(BuilderSupport.toFloat(0)).isZero();
    assertThat(BuilderSupport.toFloat(-0.0)).isEqualTo(-0.0f);
    assertThat(BuilderSupport.toFloat(1e300)).isEqualTo(Float.POSITIVE_INFINITY);
    assertThat(BuilderSupport.toFloat(1e-60)).isNaN();
    assertThat(BuilderSupport.toFloat(-1e-60)).isNaN();
  }

  @Test
  void returnsArguments() {
    String value = "blue";

    assertThat(BuilderSupport.requireGiven(value, "variantName")).isSameAs(value);
  }

  @Test
  void refusesNullByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> BuilderSupport.requireGiven(null, "variantName"))
        .withMessage(
            "variantName was given null; call ifNotNull(value, ...) for a value that can be null");
  }

  @Test
  void returnsARequiredMember() {
    assertThat(BuilderSupport.required("blue", "ProductionVariant", "variantName"))
        .isEqualTo("blue");
  }

  @Test
  void namesTheMissingRequiredMember() {
    assertThatIllegalStateException()
        .isThrownBy(() -> BuilderSupport.required(null, "ProductionVariant", "variantName"))
        .withMessage(
            "variantName is required, but this ProductionVariant was read without it; "
                + "violations() of the whole value lists all missing members");
  }

  @Test
  void indexesConstantsByValue() {
    Map<String, Color> index = BuilderSupport.byValue(Color.values());

    assertThat(index).containsEntry("dark-red", Color.DARK_RED).isUnmodifiable();
    assertThat(index.values()).containsExactly(Color.values());
    assertThat(index.get("WEEKS")).isNull();
    assertThat(MappedLists.wireValues(List.of(Color.GREEN, Color.DARK_RED)))
        .containsExactly("green", "dark-red");
    assertThat(MappedLists.known(List.of("green", "blue", "dark-red"), index))
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
    assertThat(MappedLists.list(List.of("b", "a"), text -> text + "!")).containsExactly("b!", "a!");
    assertThat(MappedLists.entries(RandomMaps.of("b", 1, "a", 2), (key, value) -> key + value))
        .containsExactly("b1", "a2");
  }

  @Test
  void findsTheFirstDuplicate() {
    assertThat(BuilderSupport.firstDuplicate(List.of())).isEqualTo(-1);
    assertThat(BuilderSupport.firstDuplicate(List.of("a", "b", "c"))).isEqualTo(-1);
    assertThat(BuilderSupport.firstDuplicate(List.of("a", "b", "b", "a"))).isEqualTo(2);
  }

  @Test
  void returnsEmptyCollectionsForNull() {
    assertThat(BuilderSupport.orEmpty((List<String>) null)).isEmpty();
    assertThat(BuilderSupport.orEmpty((Map<String, String>) null)).isEmpty();
    assertThat(BuilderSupport.orEmpty(List.of("a"))).containsExactly("a");
    assertThat(BuilderSupport.orEmpty(Map.of("a", "b"))).containsEntry("a", "b");
  }

  @Test
  void limitsCollections() {
    List<String> list = List.of("a", "b", "c");
    assertThat(BuilderSupport.limit(list, 3)).isSameAs(list);
    assertThat(BuilderSupport.limit(list, 2)).containsExactly("a", "b");
    assertThat(BuilderSupport.limit(list, 0)).isEmpty();
    Map<String, Integer> map = new LinkedHashMap<>(Map.of("a", 1));
    map.put("b", 2);
    assertThat(BuilderSupport.limit(map, 2)).isSameAs(map);
    assertThat(BuilderSupport.limit(map, 1)).containsExactly(Map.entry("a", 1));
    assertThat(BuilderSupport.limit(map, 0)).isEmpty();
  }
}
