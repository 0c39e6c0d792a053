package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.javasource.AnnotationSpec;
import dev.endpointdsl.codegen.model.ChoiceModel.Implied;
import dev.endpointdsl.codegen.model.MemberRelation;
import dev.endpointdsl.codegen.model.MemberRelation.PairedSizes;
import java.lang.annotation.Annotation;
import java.util.Optional;

/** The annotations of builder parameters for the relations between members. */
public final class RelationAnnotations {

  private RelationAnnotations() {}

  public static AnnotationSpec of(MemberRelation relation, RuleClasses rules) {
    AnnotationSpec.Builder annotation = tie(relation);
    addRule(annotation, relation.rule().constant(), rules);
    if (relation.rule().warning()) {
      annotation.addMember("warning", "true");
    }
    return annotation.build();
  }

  private static AnnotationSpec.Builder tie(MemberRelation relation) {
    if (relation instanceof MemberRelation.AtMost atMost) {
      return annotation(dev.endpointdsl.constraint.AtMostMember.class, atMost.member());
    }
    if (relation instanceof MemberRelation.UniqueMember unique) {
      return annotation(dev.endpointdsl.constraint.UniqueMember.class, unique.member());
    }
    if (relation instanceof MemberRelation.AtMostOneWith one) {
      return annotation(dev.endpointdsl.constraint.AtMostOneWith.class, one.member());
    }
    if (relation instanceof MemberRelation.DistinctFrom distinct) {
      return annotation(dev.endpointdsl.constraint.DistinctFrom.class, distinct.member())
          .addMember("by", "$S", distinct.by());
    }
    if (relation instanceof MemberRelation.SameSize same) {
      return annotation(dev.endpointdsl.constraint.SameSizeAs.class, same.member());
    }
    PairedSizes paired = (PairedSizes) relation;
    return AnnotationSpec.builder(dev.endpointdsl.constraint.PairedSizes.class)
        .addMember("with", "$S", paired.member())
        .addMember("size", "$L", paired.size())
        .addMember("otherSize", "$L", paired.otherSize());
  }

  /** Returns the annotation for a value that another method sets itself. */
  public static AnnotationSpec of(Implied implied, String by, RuleClasses rules) {
    AnnotationSpec.Builder annotation =
        annotation(dev.endpointdsl.constraint.Implied.class, implied.value())
            .addMember("by", "$S", by);
    addRule(annotation, implied.rule(), rules);
    return annotation.build();
  }

  private static AnnotationSpec.Builder annotation(Class<? extends Annotation> type, String value) {
    return AnnotationSpec.builder(type).addMember("value", "$S", value);
  }

  private static void addRule(
      AnnotationSpec.Builder annotation, Optional<String> constant, RuleClasses rules) {
    constant
        .filter(rules.constants()::containsKey)
        .ifPresent(id -> annotation.addMember("rule", "$S", id));
  }
}
