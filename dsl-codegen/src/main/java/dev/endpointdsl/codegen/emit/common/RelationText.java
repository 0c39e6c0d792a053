package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.model.MemberRelation;
import dev.endpointdsl.codegen.model.MemberRelation.AtMost;
import dev.endpointdsl.codegen.model.MemberRelation.AtMostOneWith;
import dev.endpointdsl.codegen.model.MemberRelation.DistinctFrom;
import dev.endpointdsl.codegen.model.MemberRelation.PairedSizes;
import dev.endpointdsl.codegen.model.MemberRelation.SameSize;
import dev.endpointdsl.codegen.model.MemberRelation.UniqueMember;

/** What ties a member to others, in words, for Javadoc: {@code at most maxConcurrency}. */
public final class RelationText {

  private RelationText() {}

  /**
   * Says it of a whole value or, with other words, of one element that is added.
   *
   * @param relation the tie
   * @param element whether it is said of an element
   */
  public static String of(MemberRelation relation, boolean element) {
    if (relation instanceof AtMost atMost) {
      return "at most `" + atMost.member() + "`";
    }
    if (relation instanceof UniqueMember unique) {
      String member = "`" + unique.member() + "`";
      return element
          ? "its " + member + " is not that of another one"
          : "no two with the same " + member;
    }
    if (relation instanceof AtMostOneWith one) {
      return "at most one of all with `" + one.member() + "`";
    }
    if (relation instanceof DistinctFrom distinct) {
      String where = "`" + distinct.by() + "` is not that of an element of ";
      return (element ? "its " : "their ") + where + "`" + distinct.member() + "`";
    }
    if (relation instanceof SameSize same) {
      return "as many as `" + same.member() + "`";
    }
    PairedSizes paired = (PairedSizes) relation;
    return "exactly "
        + paired.size()
        + " of them, with exactly "
        + paired.otherSize()
        + " in `"
        + paired.member()
        + "`";
  }
}
