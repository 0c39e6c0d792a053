package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constraints of each value of a map. An array is empty if the values have no constraint of
 * that kind, and has one element otherwise.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface EachValue {

  /** The bounds of whole numbers. */
  Range[] range() default {};

  /** The bounds of decimal numbers. */
  DecimalRange[] decimalRange() default {};

  /** Present if numbers must be finite. */
  Finite[] finite() default {};

  /** The only allowed numbers. */
  AllowedValues[] allowedValues() default {};

  /** The length of strings and blobs. */
  Length[] length() default {};

  /** The pattern of strings. */
  Matches[] matches() default {};

  /** The enum that strings should be values of. */
  KnownValues[] knownValues() default {};

  /** Present if messages must not show values. */
  Sensitive[] sensitive() default {};
}
