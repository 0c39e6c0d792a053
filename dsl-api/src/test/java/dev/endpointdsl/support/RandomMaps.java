package dev.endpointdsl.support;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that keep their order, as {@code Map.of} does not. */
final class RandomMaps {

  private RandomMaps() {}

  static <T> Map<String, T> of(String key1, T value1, String key2, T value2) {
    Map<String, T> map = new LinkedHashMap<>();
    map.put(key1, value1);
    map.put(key2, value2);
    return map;
  }
}
