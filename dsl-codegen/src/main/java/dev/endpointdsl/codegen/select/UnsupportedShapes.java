package dev.endpointdsl.codegen.select;

import java.util.Optional;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.StreamingTrait;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** The kinds of shapes that Smithy has and values of a DSL cannot hold. */
final class UnsupportedShapes {

  /** The reason for streams, which are no part of a request's value in the AWS SDK either. */
  static final String STREAM =
      "that are streams are left out, because the AWS SDK takes a stream beside the request";

  private UnsupportedShapes() {}

  /** Returns the reason why members of a type are left out; empty if they are not. */
  static Optional<String> reason(Shape target) {
    if (target.hasTrait(StreamingTrait.class)) {
      return Optional.of(STREAM);
    }
    if (target.hasTrait(UnitTypeTrait.class)) {
      return Optional.of("of type Unit, which hold no value, are left out");
    }
    return switch (target.getType()) {
      case BIG_INTEGER, BIG_DECIMAL ->
          Optional.of(
              "of type bigInteger or bigDecimal are left out, because not all JSON readers preserve"
                  + " them exactly");
      case INT_ENUM -> Optional.of("of type intEnum, which the DSL does not support, are left out");
      case STRUCTURE, UNION, LIST, SET, MAP, STRING, ENUM, BLOB, TIMESTAMP, DOCUMENT ->
          Optional.empty();
      case BOOLEAN, BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE -> Optional.empty();
      default -> Optional.of("of type " + target.getType() + ", which hold no value, are left out");
    };
  }
}
