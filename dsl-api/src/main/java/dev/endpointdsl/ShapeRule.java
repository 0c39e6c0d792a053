package dev.endpointdsl;

/** The constraints a service model can state of one member. */
public enum ShapeRule implements Rule {
  /** A member that has to be set is not. */
  REQUIRED("The service refuses a request without it.", "Set it."),

  /** A number is too small or too large. */
  RANGE("The service refuses numbers outside the range.", "Choose a number within the range."),

  /** A number is none of the few allowed ones. */
  ALLOWED_VALUE("The service takes these numbers only.", "Choose one of the allowed numbers."),

  /** A number is NaN, infinite, or too large for the type the service uses. */
  NOT_FINITE("JSON has no such number.", "Choose a finite number."),

  /** A text or blob is too short or too long. */
  LENGTH("The service counts Unicode code points, in blobs bytes.", "Shorten or lengthen it."),

  /** A text does not match its pattern. */
  PATTERN("The service refuses other characters.", "Use the allowed form."),

  /** A list or map has too few or too many elements. */
  SIZE("The service refuses more or fewer elements.", "Add or remove elements."),

  /** A list holds the same element twice. */
  UNIQUE_ITEMS("The service refuses repeated elements.", "Remove the repetition."),

  /** An enum's text is none that the model knows; newer values are legal, so it is a warning. */
  UNKNOWN_VALUE(
      Severity.WARN,
      "The service may know values that are newer than this model, and refuses all others.",
      "Check the spelling; if the value is newer than this library, ignore the warning."),

  /** A union has no member set, or its member is not one the model knows. */
  UNION_MEMBER("A union holds exactly one member.", "Set exactly one member."),

  /** Of several alternatives none is taken, or one is taken and incomplete. */
  CHOICE("The service has to know which of the alternatives is meant.", "Take one of them, whole."),

  /** Two members are set of which each excludes the other. */
  EXCLUSIVE("Only one of the alternatives can be meant.", "Leave one of the two out."),

  /** An alternative is combined with one that is not known to allow it. */
  UNUSUAL_CHOICE(
      Severity.WARN,
      "Nothing tells that the service takes the two together.",
      "Check that the service does, or take another alternative."),

  /** A member that the AWS SDK on the class path cannot send. */
  NOT_IN_SDK(
      "The AWS SDK this library was built against does not have the member, so a request would"
          + " lose it.",
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
  public String source() {
    return this == NOT_IN_SDK ? "the AWS SDK for Java on the class path" : "the service model";
  }
}
