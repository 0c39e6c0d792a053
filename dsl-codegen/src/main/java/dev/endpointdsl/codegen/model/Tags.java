package dev.endpointdsl.codegen.model;

/** The kinds of problems a model can have; part of what users see, so they never change. */
final class Tags {

  /** The text is no Smithy (or no JSON). */
  static final String MODEL_SYNTAX = "ModelSyntax";

  /** A shape is referred to that nobody defines. */
  static final String UNKNOWN_SHAPE = "UnknownShape";

  /** Something is defined twice. */
  static final String DUPLICATE_DEFINITION = "DuplicateDefinition";

  /** A trait is applied that nobody defines. */
  static final String UNKNOWN_TRAIT = "UnknownTrait";

  /** An operation is named that nobody defines. */
  static final String UNKNOWN_OPERATION = "UnknownOperation";

  /** Smithy itself refuses the model for another reason. */
  static final String INVALID_MODEL = "InvalidModel";

  /** The value of a trait does not do. */
  static final String INVALID_TRAIT = "InvalidTrait";

  /** A regular expression that cannot be compiled. */
  static final String INVALID_PATTERN = "InvalidPattern";

  /** Two things would have the same name in Java. */
  static final String NAME_COLLISION = "NameCollision";

  /** A structure that can never be built because it requires itself. */
  static final String REQUIRED_CYCLE = "RequiredCycle";

  /** Smithy knows this kind of shape, the DSL does not. */
  static final String UNSUPPORTED_SHAPE = "UnsupportedShape";

  /** What reads back and what creates do not fit. */
  static final String READS_BACK = "ReadsBack";

  private Tags() {}
}
