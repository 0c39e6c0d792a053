package dev.endpointdsl.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Nothing that one side changes is seen by the other: caller, builder and value. */
class SharingTest {

  @Test
  void aBuilderDoesNotSeeWhatItsCallerDoesToAList() {
    List<String> given = new ArrayList<>(List.of("b", "a"));
    List<String> kept = Values.copyOf(given, "modes");
    given.add("c");

    assertThat(kept).containsExactly("b", "a");
  }

  @Test
  void aBuilderDoesNotChangeItsCallersList() {
    List<String> given = new ArrayList<>(List.of("a"));
    List<String> kept = Values.copyOf(given, "modes");

    assertThat(Values.append(kept, "b")).containsExactly("a", "b");
    assertThat(given).containsExactly("a");
  }

  @Test
  void aValueDoesNotSeeWhatItsBuilderDoesAfterwards() {
    List<String> list = Values.append(null, "a");
    List<String> frozen = Values.frozen(list);
    Map<String, Integer> map = Values.put(null, "a", 1);
    Map<String, Integer> frozenMap = Values.frozen(map);
    assertThat(Values.append(list, "b")).hasSize(2);
    assertThat(Values.put(map, "b", 2)).hasSize(2);

    assertThat(frozen).containsExactly("a").isUnmodifiable();
    assertThat(frozenMap).containsOnlyKeys("a").isUnmodifiable();
  }

  @Test
  void aBuilderOfAValueDoesNotChangeTheValue() {
    List<String> frozen = Values.frozen(Values.listOf("modes", "a"));
    Map<String, Integer> frozenMap = Values.frozen(Values.put(null, "a", 1));

    assertThat(Values.append(frozen, "b")).containsExactly("a", "b");
    assertThat(Values.put(frozenMap, "b", 2)).containsOnlyKeys("a", "b");
    assertThat(frozen).containsExactly("a");
    assertThat(frozenMap).containsOnlyKeys("a");
  }

  @Test
  void aBuildersOwnListAndMapGrowInPlace() {
    List<String> list = Values.listOf("modes", "a");
    Map<String, Integer> map = Values.put(null, "a", 1);

    assertThat(Values.append(list, "b")).isSameAs(list);
    assertThat(Values.put(map, "b", 2)).isSameAs(map);
  }

  @Test
  void whatIsFrozenIsNotCopiedAgain() {
    List<String> list = Values.frozen(Values.listOf("modes", "a"));
    Map<String, Integer> map = Values.frozen(Values.put(null, "a", 1));

    assertThat(Values.frozen(list)).isSameAs(list);
    assertThat(Values.frozen(map)).isSameAs(map);
  }

  @Test
  void mapsOfEveryKindAreFrozen() {
    Map<String, Integer> hash = new HashMap<>(Map.of("a", 1));
    Map<String, Integer> tree = new TreeMap<>(Map.of("a", 1));
    Map<String, Integer> frozenHash = Values.frozen(hash);
    Map<String, Integer> frozenTree = Values.frozen(tree);
    hash.clear();
    tree.clear();

    assertThat(frozenHash).containsEntry("a", 1).isUnmodifiable();
    assertThat(frozenTree).containsEntry("a", 1).isUnmodifiable();
  }

  @Test
  void listsAndMapsInsideAreFrozenAsWell() {
    List<String> inList = new ArrayList<>(List.of("a"));
    Map<String, Integer> inMap = new HashMap<>(Map.of("a", 1));
    List<List<String>> lists = Values.frozenNested(Values.listOf("rows", inList));
    Map<String, Map<String, Integer>> maps = Values.frozenNested(Values.put(null, "first", inMap));
    inList.clear();
    inMap.clear();

    assertThat(lists).isUnmodifiable().containsExactly(List.of("a"));
    assertThat(lists.get(0)).isUnmodifiable();
    assertThat(maps).isUnmodifiable().containsExactly(Map.entry("first", Map.of("a", 1)));
    assertThat(maps.get("first")).isUnmodifiable();
    assertThat(Values.frozenNested(maps)).isSameAs(maps);
    assertThat(Values.frozenNested((List<List<String>>) null)).isNull();
    assertThat(Values.frozenNested((Map<String, List<String>>) null)).isNull();
  }

  @Test
  void whatIsNotSetStaysNotSetAndWhatIsEmptyStaysEmpty() {
    assertThat(Values.frozen((List<String>) null)).isNull();
    assertThat(Values.frozen((Map<String, String>) null)).isNull();
    assertThat(Values.frozen(Values.copyOf(List.of(), "modes"))).isEmpty();
    assertThat(Values.frozen(Values.copyOf(Map.of(), "tags"))).isEmpty();
  }

  @Test
  void mapsKeepTheirOrder() {
    Map<String, Integer> copy = Values.copyOf(Maps.of("b", 1, "a", 2), "tags");
    Map<String, Integer> larger = Values.put(Values.put(copy, "A", 3), "b", 4);
    Map<String, Integer> frozen = Values.frozen(larger);

    assertThat(frozen).containsExactly(Map.entry("b", 4), Map.entry("a", 2), Map.entry("A", 3));
    assertThat(Values.put(frozen, "_", 5).keySet()).containsExactly("b", "a", "A", "_");
  }

  @Test
  void aBuilderDoesNotSeeWhatItsCallerDoesToAMap() {
    Map<String, Integer> given = Maps.of("b", 1, "a", 2);
    Map<String, Integer> kept = Values.copyOf(given, "tags");
    given.clear();

    assertThat(kept).containsOnlyKeys("b", "a");
    assertThat(Values.put(kept, "c", 3)).hasSize(3);
    assertThat(given).isEmpty();
  }

  @Test
  void nullsInMapsAreNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> Values.copyOf(Collections.singletonMap("a\n", null), "tags"))
        .withMessage("tags[\"a\\n\"] is null; leave the entry out");
    assertThatNullPointerException()
        .isThrownBy(() -> Values.copyOf(Collections.singletonMap(null, "x"), "tags"))
        .withMessage("A key of tags is null; leave the entry out");
    assertThatNullPointerException()
        .isThrownBy(() -> Values.copyOf((Map<String, String>) null, "tags"))
        .withMessageStartingWith("tags was given null");
  }
}
