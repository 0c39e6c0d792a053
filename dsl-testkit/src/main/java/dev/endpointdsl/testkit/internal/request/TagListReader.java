package dev.endpointdsl.testkit.internal.request;

import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.state.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the tags of a request, and says which the service would not take. */
public final class TagListReader {

  public static final String TAGS = "Tags";
  public static final int MOST = 50;

  private TagListReader() {}

  public static List<Tag> required(RequestMembers members) {
    return tags(members, members.requiredList(TAGS, 0, MOST));
  }

  public static List<Tag> optional(RequestMembers members) {
    return tags(members, members.list(TAGS, 0, MOST).orElse(List.of()));
  }

  /** Only for tags whose texts are valid. */
  public static void throwIfRefused(List<Tag> tags) {
    Set<String> keys = new HashSet<>();
    for (Tag tag : tags) {
      if (tag.key().toLowerCase(Locale.ROOT).startsWith("aws:")) {
        throw ServiceException.validation(
            "Tag key '" + tag.key() + "' begins with aws:, which is reserved.");
      }
      if (!keys.add(tag.key())) {
        throw ServiceException.validation("Tag keys must be unique: '" + tag.key() + "' repeats.");
      }
    }
  }

  private static List<Tag> tags(RequestMembers members, List<JsonValue> elements) {
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      RequestMembers tag = members.element(TAGS, i, elements.get(i), "Key", "Value");
      tags.add(
          new Tag(
              tag.requiredText("Key", TextConstraint.TAG_KEY),
              tag.requiredText("Value", TextConstraint.TAG_VALUE)));
    }
    return tags;
  }
}
