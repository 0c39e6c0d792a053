package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.QuotedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for tags. */
final class TagRules {

  private static final String RESERVED = "aws:";

  private TagRules() {}

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
