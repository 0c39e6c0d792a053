package dev.endpointdsl.codegen.problem;

/**
 * The kind of a problem. Users search for codes and suppress them, so that a code never changes.
 *
 * @param name the name in messages, {@code UnknownShape}
 * @param attribute the attribute of {@code @GenerateDsl} that the compiler reports the problem at
 */
public record ProblemCode(String name, String attribute) {

  /** A model file is not found. */
  public static final ProblemCode MODEL_NOT_FOUND = ofModel("ModelNotFound");

  /** The annotation names no model file. */
  public static final ProblemCode NO_MODEL = ofModel("NoModel");

  /** A model file exists but cannot be read. */
  public static final ProblemCode MODEL_UNREADABLE = ofModel("ModelUnreadable");

  /** A model file is not valid Smithy IDL or JSON. */
  public static final ProblemCode MODEL_SYNTAX = ofModel("ModelSyntax");

  /** The model refers to an undefined shape. */
  public static final ProblemCode UNKNOWN_SHAPE = ofModel("UnknownShape");

  /** The model defines a shape or member twice. */
  public static final ProblemCode DUPLICATE_DEFINITION = ofModel("DuplicateDefinition");

  /** The model applies an undefined trait. */
  public static final ProblemCode UNKNOWN_TRAIT = ofModel("UnknownTrait");

  /** The annotation names an operation that the model does not define, or none. */
  public static final ProblemCode UNKNOWN_OPERATION =
      new ProblemCode("UnknownOperation", "operations");

  /** The annotation excludes an operation or member that the model does not define. */
  public static final ProblemCode UNKNOWN_EXCLUSION =
      new ProblemCode("UnknownExclusion", "exclude");

  /** Smithy rejects the model for another reason. */
  public static final ProblemCode INVALID_MODEL = ofModel("InvalidModel");

  /** The value of a trait is invalid. */
  public static final ProblemCode INVALID_TRAIT = ofModel("InvalidTrait");

  /** The value of a pattern trait is not a regular expression. */
  public static final ProblemCode INVALID_PATTERN = ofModel("InvalidPattern");

  /** Two generated types, methods or constants would have the same name. */
  public static final ProblemCode NAME_COLLISION = ofModel("NameCollision");

  /** A structure cannot be built because it requires itself. */
  public static final ProblemCode REQUIRED_CYCLE = ofModel("RequiredCycle");

  /** The DSL does not support a kind of shape that Smithy does. */
  public static final ProblemCode UNSUPPORTED_SHAPE = ofModel("UnsupportedShape");

  /** An operation that reads back does not match the operation that creates. */
  public static final ProblemCode READS_BACK = ofModel("ReadsBack");

  /** The AWS SDK on the class path lacks a class that the translation requires. */
  public static final ProblemCode MISSING_SDK = new ProblemCode("MissingSdk", "sdkPackage");

  /** The model names a rule for which the enum of rules has no constant. */
  public static final ProblemCode UNKNOWN_RULE = new ProblemCode("UnknownRule", "ruleConstants");

  /** A rule set checks a type that is not the input of an operation. */
  public static final ProblemCode UNKNOWN_RULE_SET = new ProblemCode("UnknownRuleSet", "rules");

  /** A generated type has the name of a type in a source file. */
  public static final ProblemCode NAME_TAKEN = ofModel("NameTaken");

  /** A generated file cannot be written. */
  public static final ProblemCode WRITE_FAILED = ofModel("WriteFailed");

  /** Returns the code of a validation event of Smithy, whose ID is its name. */
  public static ProblemCode ofEvent(String eventId) {
    return ofModel(eventId);
  }

  private static ProblemCode ofModel(String name) {
    return new ProblemCode(name, "model");
  }
}
