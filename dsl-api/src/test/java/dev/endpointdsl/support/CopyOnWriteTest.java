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

/** The caller, a builder and a value do not see changes of each other. */
class CopyOnWriteTest {

  @Test
  void aBuilderDoesNotSeeChangesOfTheCallersList() {
    List<String> given = new ArrayList<>(List.of("b", "a"));
    List<String> kept = BuilderSupport.copyOf(given, "modes");
    given.add("c");

    assertThat(kept).containsExactly("b", "a");
  }

  @Test
  void aBuilderDoesNotChangeItsCallersList() {
    List<String> given = new ArrayList<>(List.of("a"));
    List<String> kept = BuilderSupport.copyOf(given, "modes");

    assertThat(BuilderSupport.append(kept, "b")).containsExactly("a", "b");
    assertThat(given).containsExactly("a");
  }

  @Test
  void aValueDoesNotSeeLaterChangesOfItsBuilder() {
    List<String> list = BuilderSupport.append(null, "a");
    List<String> frozen = BuilderSupport.freeze(list);
    Map<String, Integer> map = BuilderSupport.put(null, "a", 1);
    Map<String, Integer> frozenMap = BuilderSupport.freeze(map);
    assertThat(BuilderSupport.append(list, "b")).hasSize(2);
    assertThat(BuilderSupport.put(map, "b", 2)).hasSize(2);

    assertThat(frozen).containsExactly("a").isUnmodifiable();
    assertThat(frozenMap).containsOnlyKeys("a").isUnmodifiable();
  }

  @Test
  void aBuilderOfAValueDoesNotChangeTheValue() {
    List<String> frozen = BuilderSupport.freeze(BuilderSupport.copyOf(List.of("a"), "modes"));
    Map<String, Integer> frozenMap = BuilderSupport.freeze(BuilderSupport.put(null, "a", 1));

    assertThat(BuilderSupport.append(frozen, "b")).containsExactly("a", "b");
    assertThat(BuilderSupport.put(frozenMap, "b", 2)).containsOnlyKeys("a", "b");
    assertThat(frozen).containsExactly("a");
    assertThat(frozenMap).containsOnlyKeys("a");
  }

  @Test
  void aBuildersOwnListAndMapGrowInPlace() {
    List<String> list = BuilderSupport.copyOf(List.of("a"), "modes");
    Map<String, Integer> map = BuilderSupport.put(null, "a", 1);

    assertThat(BuilderSupport.append(list, "b")).isSameAs(list);
    assertThat(BuilderSupport.put(map, "b", 2)).isSameAs(map);
  }

  @Test
  void frozenCollectionsAreNotCopiedAgain() {
    List<String> list = BuilderSupport.freeze(BuilderSupport.copyOf(List.of("a"), "modes"));
    Map<String, Integer> map = BuilderSupport.freeze(BuilderSupport.put(null, "a", 1));

    assertThat(BuilderSupport.freeze(list)).isSameAs(list);
    assertThat(BuilderSupport.freeze(map)).isSameAs(map);
  }

  @Test
  void mapsOfEveryKindAreFrozen() {
    Map<String, Integer> hash = new HashMap<>(Map.of("a", 1));
    Map<String, Integer> tree = new TreeMap<>(Map.of("a", 1));
    Map<String, Integer> frozenHash = BuilderSupport.freeze(hash);
    Map<String, Integer> frozenTree = BuilderSupport.freeze(tree);
    hash.clear();
    tree.clear();

    assertThat(frozenHash).containsEntry("a", 1).isUnmodifiable();
    assertThat(frozenTree).containsEntry("a", 1).isUnmodifiable();
  }

  @Test
  void listsAndMapsInsideAreFrozenAsWell() {
    List<String> inList = new ArrayList<>(List.of("a"));
    Map<String, Integer> inMap = new HashMap<>(Map.of("a", 1));
    List<List<String>> lists =
        BuilderSupport.freezeNested(BuilderSupport.copyOf(List.of(inList), "rows"));
    Map<String, Map<String, Integer>> maps =
        BuilderSupport.freezeNested(BuilderSupport.put(null, "first", inMap));
    inList.clear();
    inMap.clear();

    assertThat(lists).isUnmodifiable().containsExactly(List.of("a"));
    assertThat(lists.get(0)).isUnmodifiable();
    assertThat(maps).isUnmodifiable().containsExactly(Map.entry("first", Map.of("a", 1)));
    assertThat(maps.get("first")).isUnmodifiable();
    assertThat(BuilderSupport.freezeNested(maps)).isSameAs(maps);
    assertThat(BuilderSupport.freezeNested((List<List<String>>) null)).isNull();
    assertThat(BuilderSupport.freezeNested((Map<String, List<String>>) null)).isNull();
  }

  @Test
  void nullStaysNullAndEmptyStaysEmpty() {
    assertThat(BuilderSupport.freeze((List<String>) null)).isNull();
    assertThat(BuilderSupport.freeze((Map<String, String>) null)).isNull();
    assertThat(BuilderSupport.freeze(BuilderSupport.copyOf(List.of(), "modes"))).isEmpty();
    assertThat(BuilderSupport.freeze(BuilderSupport.copyOf(Map.of(), "tags"))).isEmpty();
  }

  @Test
  void mapsKeepTheirOrder() {
    Map<String, Integer> copy = BuilderSupport.copyOf(RandomMaps.of("b", 1, "a", 2), "tags");
    Map<String, Integer> larger = BuilderSupport.put(BuilderSupport.put(copy, "A", 3), "b", 4);
    Map<String, Integer> frozen = BuilderSupport.freeze(larger);

    assertThat(frozen).containsExactly(Map.entry("b", 4), Map.entry("a", 2), Map.entry("A", 3));
    assertThat(BuilderSupport.put(frozen, "_", 5).keySet()).containsExactly("b", "a", "A", "_");
  }

  @Test
  void aBuilderDoesNotSeeChangesOfTheCallersMap() {
    Map<String, Integer> given = RandomMaps.of("b", 1, "a", 2);
    Map<String, Integer> kept = BuilderSupport.copyOf(given, "tags");
    given.clear();

    assertThat(kept).containsOnlyKeys("b", "a");
    assertThat(BuilderSupport.put(kept, "c", 3)).hasSize(3);
    assertThat(given).isEmpty();
  }

  @Test
  void nullsInMapsAreNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> BuilderSupport.copyOf(Collections.singletonMap("a\n", null), "tags"))
        .withMessage("tags[\"a\\n\"] is null; remove the entry");
    assertThatNullPointerException()
        .isThrownBy(() -> BuilderSupport.copyOf(Collections.singletonMap(null, "x"), "tags"))
        .withMessage("tags has a key that is null; remove the entry");
    assertThatNullPointerException()
        .isThrownBy(() -> BuilderSupport.copyOf((Map<String, String>) null, "tags"))
        .withMessageStartingWith("tags was given null");
  }
}
