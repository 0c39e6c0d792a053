package dev.endpointdsl.testkit.internal.error;

import dev.endpointdsl.MemberPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The notation of paths in the service's messages: lower camel case, list elements counted from 1,
 * as in {@code productionVariants.1.member.modelName}.
 */
public final class ServicePath {

  private ServicePath() {}

  /** Returns a path in the service's notation. */
  public static String of(MemberPath path) {
    List<String> steps = new ArrayList<>();
    for (MemberPath.Segment segment : path.segments()) {
      steps.add(step(segment));
    }
    return String.join(".", steps);
  }

  /** Returns the notation of a member. */
  public static String member(String wireName) {
    return wireName.substring(0, 1).toLowerCase(Locale.ROOT) + wireName.substring(1);
  }

  /** Returns the notation of a list element, whose index is counted from 0. */
  public static String element(int index) {
    return (index + 1) + ".member";
  }

  private static String step(MemberPath.Segment segment) {
    if (segment instanceof MemberPath.Member member) {
      return member(member.wireName());
    }
    return segment instanceof MemberPath.Index index
        ? element(index.index())
        : ((MemberPath.Key) segment).key() + ".member";
  }
}
