package dev.endpointdsl.formats.binding;

/**
 * Which scalars a format converts to the type that is wanted. Each conversion is noted as CHANGED.
 *
 * @param stringsAsScalars whether {@code "2"} and {@code "true"} are accepted for a number and a
 *     boolean
 * @param scalarsAsStrings whether a number or boolean is accepted for a string
 * @param wholeDecimals whether {@code 2.0} and {@code 2e0} are accepted for a whole number
 * @param nullIsAbsent whether null is the same as an absent member or element
 * @param remedyForScalar what to do if a number or boolean is found instead of a string, as the end
 *     of a message; empty for nothing
 */
public record Coercion(
    boolean stringsAsScalars,
    boolean scalarsAsStrings,
    boolean wholeDecimals,
    boolean nullIsAbsent,
    String remedyForScalar) {

  /** Nothing is converted: JSON, YAML and Python. */
  public static final Coercion STRICT = new Coercion(false, false, false, false, "; quote it");

  /** Strings, numbers and booleans are converted to each other: CloudFormation. */
  public static final Coercion CLOUDFORMATION = new Coercion(true, true, false, false, "");

  /** As CloudFormation; there is one type of numbers, and null is unset: Terraform. */
  public static final Coercion TERRAFORM = new Coercion(true, true, true, true, "");

  /** There is one type of numbers, and NULL is unset: R. */
  public static final Coercion R = new Coercion(false, false, true, true, "; quote it");
}
