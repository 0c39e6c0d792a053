package dev.endpointdsl;

/**
 * The constraints that a service model can declare, and the reasons why a member cannot be sent.
 * None of them can be suppressed.
 */
public enum ShapeRule implements Rule {
  /** A required member is not set. */
  REQUIRED("The service refuses a request without this member.", "Set it."),

  /** A number is too small or too large. */
  RANGE(
      "The service refuses numbers that are out of bounds.", "Choose a number within the bounds."),

  /** A number is not one of the few allowed ones. */
  ALLOWED_VALUE("The service refuses all other numbers.", "Choose one of the allowed numbers."),

  /** A number is NaN, infinite, or too large for the type the service uses. */
  NOT_FINITE(
      "JSON cannot express NaN or an infinite number, so a request cannot carry one.",
      "Choose a finite number that fits the type."),

  /** A string or blob is too short or too long. */
  LENGTH(
      "The service refuses other lengths, in Unicode code points of a string or bytes of a blob.",
      "Shorten or lengthen it."),

  /** A string does not match its pattern. */
  PATTERN("The service refuses strings that do not match.", "Rewrite it to match the pattern."),

  /** A list or map has too few or too many elements. */
  SIZE("The service refuses other sizes.", "Add or remove elements."),

  /** A list contains an element twice. */
  UNIQUE_ITEMS("The service refuses a list that repeats an element.", "Remove the repetition."),

  /** A string is not a known value of its enum; newer values are legal, so it is a warning. */
  UNKNOWN_VALUE(
      Severity.WARN,
      "It is sent unchanged; the service refuses it unless it is newer than this model.",
      "Check the spelling; if the value is newer than this model, ignore the warning."),

  /** A union has no member, or one that the model does not know. */
  UNION_MEMBER("The service accepts a union with exactly one member.", "Set one of its members."),

  /** None of several alternatives is set, or one is set incompletely. */
  CHOICE(
      "The service needs exactly one of the alternatives.",
      "Set all members of one alternative, and none of the others."),

  /** Two members are set that exclude each other. */
  EXCLUSIVE("The service accepts only one of the alternatives.", "Remove one of the two."),

  /** An alternative is combined with another one that is not known to allow it. */
  UNUSUAL_CHOICE(
      Severity.WARN,
      "AWS does not document that the two can be combined.",
      "Check that the service accepts both, or use another alternative."),

  /** A number is greater than the one of the member that bounds it. */
  AT_MOST_MEMBER(
      "The other member is the upper bound of this one.", "Lower this one, or raise the other."),

  /** Two elements have the same value of a member that must tell them apart. */
  UNIQUE_MEMBER(
      "The service identifies elements by this member.", "Give each element its own value."),

  /** Several elements of a list have a member that only one may have. */
  AT_MOST_ONE_WITH(
      "The service accepts one element with this member.", "Remove it from the others."),

  /** Two lists that belong together do not have the sizes that they need. */
  LIST_SIZES("The two lists belong together.", "Add or remove elements."),

  /** The AWS SDK for Java lacks a member. */
  NOT_IN_SDK(
      "The AWS SDK that this was generated for lacks the member, and its request would lose it.",
      "Remove it, or send toJson() by other means.");

  private final Severity severity;
  private final String why;
  private final String remedy;

  ShapeRule(String why, String remedy) {
    this(Severity.ERROR, why, remedy);
  }

  ShapeRule(Severity severity, String why, String remedy) {
    this.severity = severity;
    this.why = why;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return name();
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String why() {
    return why;
  }

  @Override
  public String remedy() {
    return remedy;
  }

  @Override
  public boolean isSuppressible() {
    return false;
  }

  @Override
  public String source() {
    return this == NOT_IN_SDK
        ? "the AWS SDK for Java that it was generated for"
        : "the service model";
  }
}
