package dev.endpointdsl;

import org.jspecify.annotations.Nullable;

/** The order of paths. It compares all that {@code equals} compares, so that both agree. */
final class PathOrder {

  private PathOrder() {}

  static int compare(MemberPath left, MemberPath right) {
    @Nullable MemberPath l = left;
    @Nullable MemberPath r = right;
    while (l != null && r != null) {
      int order = compare(l.head(), r.head());
      if (order != 0) {
        return order;
      }
      l = l.tail();
      r = r.tail();
    }
    return Boolean.compare(l != null, r != null);
  }

  private static int compare(MemberPath.Segment left, MemberPath.Segment right) {
    if (left instanceof MemberPath.Member l && right instanceof MemberPath.Member r) {
      int order = l.javaName().compareTo(r.javaName());
      return order == 0 ? l.wireName().compareTo(r.wireName()) : order;
    }
    if (left instanceof MemberPath.Index l && right instanceof MemberPath.Index r) {
      return compare(l, r);
    }
    if (left instanceof MemberPath.Key l && right instanceof MemberPath.Key r) {
      return l.key().compareTo(r.key());
    }
    return Integer.compare(kind(left), kind(right));
  }

  private static int compare(MemberPath.Index left, MemberPath.Index right) {
    int order = Integer.compare(left.index(), right.index());
    if (order == 0) {
      order = left.label().orElse("").compareTo(right.label().orElse(""));
    }
    return order == 0
        ? Boolean.compare(left.label().isPresent(), right.label().isPresent())
        : order;
  }

  private static int kind(MemberPath.Segment segment) {
    if (segment instanceof MemberPath.Member) {
      return 0;
    }
    return segment instanceof MemberPath.Index ? 1 : 2;
  }
}
