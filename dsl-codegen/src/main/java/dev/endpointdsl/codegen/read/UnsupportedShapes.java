package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemCollector;
import dev.endpointdsl.codegen.problem.ProblemText;
import java.util.Optional;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.SparseTrait;
import software.amazon.smithy.model.traits.StreamingTrait;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** Refuses the kinds of shapes that Smithy knows and the DSL cannot have. */
final class UnsupportedShapes {

  private final ProblemCollector problems;

  UnsupportedShapes(ProblemCollector problems) {
    this.problems = problems;
  }

  /** Whether the member can be had; reported when not. */
  boolean accept(MemberShape member, Shape target) {
    Optional<String> reason = reason(target);
    reason.ifPresent(
        why ->
            problems.report(
                member,
                ProblemCode.UNSUPPORTED_SHAPE,
                ProblemText.name(member)
                    + " is "
                    + why
                    + ". Leave the member out of the model (a model of your own may hold only what"
                    + " you use), or give it a shape of another kind."));
    return reason.isEmpty();
  }

  private static Optional<String> reason(Shape target) {
    if (target.hasTrait(StreamingTrait.class)) {
      return Optional.of("a stream (@streaming), which is no part of a configuration");
    }
    if (target.hasTrait(SparseTrait.class)) {
      return Optional.of("@sparse: values of the DSL hold no null");
    }
    if (target.hasTrait(UnitTypeTrait.class)) {
      return Optional.of("of type Unit, a member without a value, for which the DSL has no type");
    }
    return Optional.ofNullable(
        switch (target.getType()) {
          case DOCUMENT -> "a document, which may hold anything, so that nothing can be checked";
          case BIG_INTEGER -> "a bigInteger, which JSON readers do not keep exactly everywhere";
          case BIG_DECIMAL -> "a bigDecimal, which JSON readers do not keep exactly everywhere";
          case INT_ENUM -> "an intEnum, a number with names, for which the DSL has no type";
          case STRUCTURE, UNION, LIST, SET, MAP, STRING, ENUM, BLOB, TIMESTAMP -> null;
          case BOOLEAN, BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE -> null;
          default -> "of type " + target.getType() + ", which holds no value";
        });
  }
}
