package dev.endpointdsl.testkit.internal.request;

import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.state.ResourceTag;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the tags of a request. */
public final class TagListReader {

  /** The member that holds the tags. */
  public static final String TAGS = "Tags";

  /** The maximum number of tags of a resource. */
  public static final int MAX_TAGS = 50;

  private static final String KEY = "Key";
  private static final String VALUE = "Value";

  private TagListReader() {}

  /** Reads tags that must be present. */
  public static List<ResourceTag> required(RequestMembers members) {
    return tags(members.requiredStructures(TAGS, 0, MAX_TAGS, KEY, VALUE));
  }

  /** Reads tags, if they are present. */
  public static List<ResourceTag> optional(RequestMembers members) {
    return tags(members.structures(TAGS, 0, MAX_TAGS, KEY, VALUE));
  }

  /**
   * Checks the keys of tags whose strings are valid.
   *
   * @throws ServiceException if a key is reserved or repeated
   */
  public static void throwIfRefused(List<ResourceTag> tags) {
    Set<String> keys = new HashSet<>();
    for (ResourceTag tag : tags) {
      if (tag.key().toLowerCase(Locale.ROOT).startsWith("aws:")) {
        throw ServiceException.validation(
            "Tag key '" + tag.key() + "' begins with aws:, which is reserved.");
      }
      if (!keys.add(tag.key())) {
        throw ServiceException.validation("Tag keys must be unique: '" + tag.key() + "' repeats.");
      }
    }
  }

  private static List<ResourceTag> tags(List<RequestMembers> elements) {
    return elements.stream()
        .map(
            tag ->
                new ResourceTag(
                    tag.requiredString(KEY, StringConstraint.TAG_KEY),
                    tag.requiredString(VALUE, StringConstraint.TAG_VALUE)))
        .toList();
  }
}
