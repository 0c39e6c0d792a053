package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import dev.endpointdsl.codegen.smithy.ShapeNames;
import java.util.Optional;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.SparseTrait;
import software.amazon.smithy.model.traits.StreamingTrait;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** Reports kinds of shapes that Smithy has and the DSL does not support. */
final class UnsupportedShapes {

  private final ProblemCollector problems;

  UnsupportedShapes(ProblemCollector problems) {
    this.problems = problems;
  }

  /** Checks whether the DSL supports a member, and reports it otherwise. */
  boolean accept(MemberShape member, Shape target) {
    Optional<String> reason = reason(target);
    reason.ifPresent(
        why ->
            problems.report(
                member,
                ProblemCode.UNSUPPORTED_SHAPE,
                ShapeNames.of(member)
                    + " is "
                    + why
                    + ". Remove the member from the model (your own model can contain only what"
                    + " you use), or change its target."));
    return reason.isEmpty();
  }

  private static Optional<String> reason(Shape target) {
    if (target.hasTrait(StreamingTrait.class)) {
      return Optional.of("a stream (@streaming), which cannot be part of a configuration");
    }
    if (target.hasTrait(SparseTrait.class)) {
      return Optional.of("@sparse, but collections of the DSL cannot contain null");
    }
    if (target.hasTrait(UnitTypeTrait.class)) {
      return Optional.of("of type Unit, a member without a value, which the DSL does not support");
    }
    return Optional.ofNullable(
        switch (target.getType()) {
          case DOCUMENT -> "a document, which can hold any value and therefore cannot be checked";
          case BIG_INTEGER -> "a bigInteger, which not all JSON readers preserve exactly";
          case BIG_DECIMAL -> "a bigDecimal, which not all JSON readers preserve exactly";
          case INT_ENUM -> "an intEnum, which the DSL does not support";
          case STRUCTURE, UNION, LIST, SET, MAP, STRING, ENUM, BLOB, TIMESTAMP -> null;
          case BOOLEAN, BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE -> null;
          default -> "of type " + target.getType() + ", which holds no value";
        });
  }
}
