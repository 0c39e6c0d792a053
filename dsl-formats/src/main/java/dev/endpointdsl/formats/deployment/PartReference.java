package dev.endpointdsl.formats.deployment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to a value of another part of the same deployment, which printers turn into a
 * reference between resources.
 *
 * @param section the section of the part
 * @param index the index of the part in its section; 0 if the section is not a list
 * @param member the member whose value it is, or {@link #ARN}
 */
public record PartReference(DeploymentSection section, int index, String member) {

  /** The member of a reference to the ARN of a part, which only a deployment knows. */
  public static final String ARN = "Arn";

  /** No tool begins a reference like this. */
  private static final String PREFIX = "part:";

  private static final Pattern SOURCE =
      Pattern.compile(PREFIX + "([A-Za-z]+)/([0-9]+)/([A-Za-z]+)");

  /** Returns the reference that the source of a placeholder is, if it is one. */
  public static Optional<PartReference> find(String source) {
    Matcher matcher = SOURCE.matcher(source);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return DeploymentSection.find(matcher.group(1))
        .map(each -> new PartReference(each, Integer.parseInt(matcher.group(2)), matcher.group(3)));
  }

  /** Returns the source of a placeholder for this reference. */
  public String source() {
    return PREFIX + section.member() + "/" + index + "/" + member;
  }

  /** Checks whether a source refers to another part. */
  public static boolean isSource(String source) {
    return source.startsWith(PREFIX);
  }
}
