package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.model.MemberRelation;
import dev.endpointdsl.codegen.model.MemberRelation.AtMost;
import dev.endpointdsl.codegen.model.MemberRelation.AtMostOneWith;
import dev.endpointdsl.codegen.model.MemberRelation.DistinctFrom;
import dev.endpointdsl.codegen.model.MemberRelation.PairedSizes;
import dev.endpointdsl.codegen.model.MemberRelation.SameSize;
import dev.endpointdsl.codegen.model.MemberRelation.UniqueMember;

/** The text of relations between members for Javadoc: {@code at most maxConcurrency}. */
public final class RelationText {

  private RelationText() {}

  /**
   * Returns the text for a whole value, or for an element that is added.
   *
   * @param relation the relation
   * @param element whether the value is an element
   */
  public static String of(MemberRelation relation, boolean element) {
    if (relation instanceof AtMost atMost) {
      return "at most `" + atMost.member() + "`";
    }
    if (relation instanceof UniqueMember unique) {
      String member = "`" + unique.member() + "`";
      return element
          ? "its " + member + " differs from those of the other elements"
          : "no two elements with the same " + member;
    }
    if (relation instanceof AtMostOneWith one) {
      return "at most one element with `" + one.member() + "`";
    }
    if (relation instanceof DistinctFrom distinct) {
      String by = (element ? "its `" : "each `") + distinct.by() + "`";
      return by + " differs from those of `" + distinct.member() + "`";
    }
    if (relation instanceof SameSize same) {
      return "as many elements as `" + same.member() + "`";
    }
    PairedSizes paired = (PairedSizes) relation;
    return ConstraintText.count(paired.size(), "element")
        + " together with "
        + ConstraintText.count(paired.otherSize(), "element")
        + " of `"
        + paired.member()
        + "`";
  }
}
