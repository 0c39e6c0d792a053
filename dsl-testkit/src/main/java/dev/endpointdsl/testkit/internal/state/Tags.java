package dev.endpointdsl.testkit.internal.state;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tags of one resource: one value a key, in the order the keys came. */
public record Tags(Map<String, String> byKey) {

  public static final Tags NONE = new Tags(Map.of());

  public Tags {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
  }

  /** These and more; a key that is there already gets the new value. */
  public Tags with(Collection<Tag> added) {
    Map<String, String> more = new LinkedHashMap<>(byKey);
    added.forEach(tag -> more.put(tag.key(), tag.value()));
    return new Tags(more);
  }

  public Tags without(Collection<String> keys) {
    Map<String, String> fewer = new LinkedHashMap<>(byKey);
    fewer.keySet().removeAll(keys);
    return new Tags(fewer);
  }

  public List<Tag> list() {
    return byKey.entrySet().stream().map(tag -> new Tag(tag.getKey(), tag.getValue())).toList();
  }
}
