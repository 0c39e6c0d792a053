package dev.endpointdsl.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappedListsTest {

  @Test
  void translatesEachElementInOrder() {
    assertThat(MappedLists.list(List.of("bb", "a", ""), String::length)).containsExactly(2, 1, 0);
  }

  @Test
  void translatesEachValueAndKeepsTheOrderOfTheKeys() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("z", "a");
    map.put("a", "bb");

    assertThat(MappedLists.map(map, String::length)).containsExactly(entry("z", 1), entry("a", 2));
  }

  @Test
  void translatesEmptyCollections() {
    assertThat(MappedLists.list(List.<String>of(), String::length)).isEmpty();
    assertThat(MappedLists.map(Map.<String, String>of(), String::length)).isEmpty();
  }
}
