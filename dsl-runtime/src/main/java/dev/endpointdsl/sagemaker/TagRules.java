package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.QuotedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tags (I7). */
final class TagRules {

  private static final int MOST = 50;
  private static final String RESERVED = "aws:";

  private TagRules() {}

  static @Nullable Violations check(EndpointConfig config, @Nullable Violations before) {
    List<Tag> tags = BoundedLists.first(MOST, config.tags);
    Violations found = before;
    for (int i = 0; i < tags.size(); i++) {
      String key = tags.get(i).key;
      String value = tags.get(i).value;
      if (key != null && isReserved(key)) {
        ViolationBuilder site = tagSite(found, i, key).at("key", "Key");
        found = reserved(site, SageMakerRule.TAG_KEY_RESERVED, key);
      }
      if (value != null && isReserved(value)) {
        ViolationBuilder site = tagSite(found, i, key).at("value", "Value");
        found = reserved(site, SageMakerRule.TAG_VALUE_RESERVED, value);
      }
    }
    return found;
  }

  /** Hardly any text has the colon there, which is seen sooner than that the letters differ. */
  private static boolean isReserved(String text) {
    return text.length() >= RESERVED.length()
        && text.charAt(RESERVED.length() - 1) == ':'
        && text.regionMatches(true, 0, RESERVED, 0, RESERVED.length());
  }

  private static ViolationBuilder tagSite(
      @Nullable Violations found, int index, @Nullable String key) {
    return Violations.in(found).at("tags", "Tags").index(index, key);
  }

  private static Violations reserved(ViolationBuilder site, Rule rule, String text) {
    return site.broken(rule, QuotedText.quote(text) + " begins with aws:, which is reserved");
  }
}
