package dev.endpointdsl;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** The order of paths. It looks at all that {@code equals} looks at, so that both agree. */
final class PathOrder {

  private static final Comparator<MemberPath.Member> MEMBERS =
      Comparator.comparing(MemberPath.Member::javaName).thenComparing(MemberPath.Member::wireName);

  private static final Comparator<MemberPath.Index> INDICES =
      Comparator.comparingInt(MemberPath.Index::index)
          .thenComparing(index -> index.label().orElse(""))
          .thenComparing(index -> index.label().isPresent());

  private PathOrder() {}

  static int compare(List<MemberPath.Segment> left, List<MemberPath.Segment> right) {
    Iterator<MemberPath.Segment> others = right.iterator();
    for (MemberPath.Segment segment : left) {
      if (!others.hasNext()) {
        return 1;
      }
      int order = compare(segment, others.next());
      if (order != 0) {
        return order;
      }
    }
    return others.hasNext() ? -1 : 0;
  }

  private static int compare(MemberPath.Segment left, MemberPath.Segment right) {
    if (left instanceof MemberPath.Member l && right instanceof MemberPath.Member r) {
      return MEMBERS.compare(l, r);
    }
    if (left instanceof MemberPath.Index l && right instanceof MemberPath.Index r) {
      return INDICES.compare(l, r);
    }
    if (left instanceof MemberPath.Key l && right instanceof MemberPath.Key r) {
      return l.key().compareTo(r.key());
    }
    return Integer.compare(kind(left), kind(right));
  }

  private static int kind(MemberPath.Segment segment) {
    if (segment instanceof MemberPath.Member) {
      return 0;
    }
    return segment instanceof MemberPath.Index ? 1 : 2;
  }
}
