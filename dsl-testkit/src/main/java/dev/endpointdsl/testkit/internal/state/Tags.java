package dev.endpointdsl.testkit.internal.state;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tags of one resource.
 *
 * @param byKey the values by key, in the order in which the keys were added
 */
public record Tags(Map<String, String> byKey) {

  /** No tags. */
  public static final Tags NONE = new Tags(Map.of());

  /** Copies the tags. */
  public Tags {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
  }

  /** Returns these tags with more tags; a key that exists gets the new value. */
  public Tags with(Collection<ResourceTag> added) {
    Map<String, String> more = new LinkedHashMap<>(byKey);
    added.forEach(tag -> more.put(tag.key(), tag.value()));
    return new Tags(more);
  }

  /** Returns these tags without some keys. */
  public Tags without(Collection<String> keys) {
    Map<String, String> fewer = new LinkedHashMap<>(byKey);
    fewer.keySet().removeAll(keys);
    return new Tags(fewer);
  }

  /** Returns the tags, in the order in which their keys were added. */
  public List<ResourceTag> list() {
    return byKey.entrySet().stream()
        .map(tag -> new ResourceTag(tag.getKey(), tag.getValue()))
        .toList();
  }
}
