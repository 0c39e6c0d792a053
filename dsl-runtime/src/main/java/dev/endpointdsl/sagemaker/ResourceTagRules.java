package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.sagemaker.internal.BoundedLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the tags of a resource. */
public final class ResourceTagRules {

  private static final String RESERVED = "aws:";

  private ResourceTagRules() {}

  /**
   * Checks the tags of a resource, whose keys a map keeps unique: their number, keys and values.
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
    return check(list, found);
  }

  /** Checks the keys and values of tags, whose limits and unique keys the model checks. */
  static @Nullable Violations check(@Nullable List<Tag> all, @Nullable Violations before) {
    List<Tag> tags = BoundedLists.first(EndpointConfigChecks.TAGS_MAX_SIZE, all);
    Violations found = before;
    for (int i = 0; i < tags.size(); i++) {
      String key = tags.get(i).key;
      String value = tags.get(i).value;
      if (key != null && isReserved(key)) {
        ViolationBuilder violation = atTag(found, i, key).at("key", "Key");
        found = reserved(violation, SageMakerRule.TAG_KEY_RESERVED, key);
      }
      if (value != null && isReserved(value)) {
        ViolationBuilder violation = atTag(found, i, key).at("value", "Value");
        found = reserved(violation, SageMakerRule.TAG_VALUE_RESERVED, value);
      }
    }
    return found;
  }

  /** Checks the colon first: few strings have one there, so most are rejected at once. */
  private static boolean isReserved(String keyOrValue) {
    return keyOrValue.length() >= RESERVED.length()
        && keyOrValue.charAt(RESERVED.length() - 1) == ':'
        && keyOrValue.regionMatches(true, 0, RESERVED, 0, RESERVED.length());
  }

  private static ViolationBuilder atTag(
      @Nullable Violations found, int index, @Nullable String key) {
    return Violations.in(found).at("tags", "Tags").index(index, key);
  }

  private static Violations reserved(ViolationBuilder violation, Rule rule, String keyOrValue) {
    return violation.broken(
        rule, QuotedText.quote(keyOrValue) + " begins with aws:, which is reserved");
  }
}
