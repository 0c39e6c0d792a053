package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the tags of a configuration or an endpoint, whose keys a map keeps unique. */
public final class ResourceTagRules {

  private ResourceTagRules() {}

  /**
   * Checks the tags of a resource: their number, keys and values.
   *
   * @param tags all tags of the resource
   * @return the violations, with paths that begin at {@code tags}; null if there are none
   */
  public static @Nullable Violations check(Map<String, String> tags) {
    List<Tag> list = new ArrayList<>();
    tags.forEach((key, value) -> list.add(Tag.builder().key(key).value(value).build()));
    Violations found = null;
    if (list.size() > EndpointConfigChecks.TAGS_MAX_SIZE) {
      found =
          Violations.in(found)
              .at("tags", "Tags")
              .size(list.size(), 0, EndpointConfigChecks.TAGS_MAX_SIZE);
    }
    List<Tag> checked = BoundedLists.first(EndpointConfigChecks.TAGS_MAX_SIZE, list);
    for (int i = 0; i < checked.size(); i++) {
      Violations nested = TagChecks.violations(checked.get(i));
      if (nested != null) {
        found = Violations.in(found).at("tags", "Tags").index(i, checked.get(i).key).nested(nested);
      }
    }
    return TagRules.check(list, found);
  }
}
