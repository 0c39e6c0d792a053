package dev.endpointdsl.codegen.problem;

/** The kinds of problems a model can have; part of what users see, so they never change. */
public final class ProblemCode {

  /** The text is no Smithy (or no JSON). */
  public static final String MODEL_SYNTAX = "ModelSyntax";

  /** A shape is referred to that nobody defines. */
  public static final String UNKNOWN_SHAPE = "UnknownShape";

  /** Something is defined twice. */
  public static final String DUPLICATE_DEFINITION = "DuplicateDefinition";

  /** A trait is applied that nobody defines. */
  public static final String UNKNOWN_TRAIT = "UnknownTrait";

  /** An operation is named that nobody defines. */
  public static final String UNKNOWN_OPERATION = "UnknownOperation";

  /** Smithy itself refuses the model for another reason. */
  public static final String INVALID_MODEL = "InvalidModel";

  /** The value of a trait does not do. */
  public static final String INVALID_TRAIT = "InvalidTrait";

  /** A regular expression that cannot be compiled. */
  public static final String INVALID_PATTERN = "InvalidPattern";

  /** Two things would have the same name in Java. */
  public static final String NAME_COLLISION = "NameCollision";

  /** A structure that can never be built because it requires itself. */
  public static final String REQUIRED_CYCLE = "RequiredCycle";

  /** Smithy knows this kind of shape, the DSL does not. */
  public static final String UNSUPPORTED_SHAPE = "UnsupportedShape";

  /** What reads back and what creates do not fit. */
  public static final String READS_BACK = "ReadsBack";

  private ProblemCode() {}
}
