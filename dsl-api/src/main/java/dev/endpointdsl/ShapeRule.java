package dev.endpointdsl;

/**
 * The constraints a service model can state, and what can keep a member from being sent. None of
 * them can be suppressed.
 */
public enum ShapeRule implements Rule {
  /** A member that has to be set is not. */
  REQUIRED("The service refuses a request without this member.", "Set it."),

  /** A number is too small or too large. */
  RANGE("The service refuses numbers beyond the bounds.", "Choose a number within the bounds."),

  /** A number is none of the few allowed ones. */
  ALLOWED_VALUE("The service refuses every other number.", "Choose one of the allowed numbers."),

  /** A number is NaN, infinite, or too large for the type the service uses. */
  NOT_FINITE(
      "JSON cannot express NaN or an infinite number, so a request cannot carry one.",
      "Choose a finite number that fits the type."),

  /** A text or blob is too short or too long. */
  LENGTH(
      "The service refuses other lengths; it counts Unicode code points in a text, bytes in a"
          + " blob.",
      "Shorten or lengthen it."),

  /** A text does not match its pattern. */
  PATTERN("The service refuses texts of any other form.", "Rewrite it to match the pattern."),

  /** A list or map has too few or too many elements. */
  SIZE("The service refuses fewer and more elements.", "Add or remove elements."),

  /** A list holds the same element twice. */
  UNIQUE_ITEMS("The service refuses a list that repeats an element.", "Remove the repetition."),

  /** An enum's text is none that the model knows; newer values are legal, so it is a warning. */
  UNKNOWN_VALUE(
      Severity.WARN,
      "It is sent as it is; the service refuses it unless it is newer than this model.",
      "Check the spelling; if the value is newer than this model, ignore the warning."),

  /** A union has no member set, or its member is not one the model knows. */
  UNION_MEMBER("The service takes a union with exactly one member.", "Set one of its members."),

  /** Of several alternatives none is taken, or one is taken and incomplete. */
  CHOICE(
      "The service has to know which of the alternatives is meant.",
      "Set all members of one alternative, and none of the others."),

  /** Two members are set of which each excludes the other. */
  EXCLUSIVE("Only one of the alternatives can be meant.", "Leave one of the two out."),

  /** An alternative is combined with one that is not known to allow it. */
  UNUSUAL_CHOICE(
      Severity.WARN,
      "Nothing tells that the service takes the two together.",
      "Check that the service does, or take another alternative."),

  /** A number is greater than the one of another member that bounds it. */
  AT_MOST_MEMBER(
      "The other member is the upper bound of this one.", "Lower this one, or raise the other."),

  /** Two elements of a list have the same value of a member that tells them apart. */
  UNIQUE_MEMBER("The member is what tells the elements apart.", "Give each element its own value."),

  /** More than one element of a list has a member that one of them may have. */
  AT_MOST_ONE_WITH(
      "The service takes one element with this member.", "Leave it out of the others."),

  /** Two lists that belong together do not have the sizes they need. */
  LIST_SIZES("The two lists belong together.", "Add or remove elements."),

  /** A member that the AWS SDK for Java has no place for. */
  NOT_IN_SDK(
      "The AWS SDK this was generated for does not know the member; its request would lose it.",
      "Leave it out, or send toJson() by other means.");

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
    return this == NOT_IN_SDK ? "the AWS SDK for Java it was generated for" : "the service model";
  }
}
