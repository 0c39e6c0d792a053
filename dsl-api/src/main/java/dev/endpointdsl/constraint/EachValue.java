package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What each value of a map has to keep; an array is empty where the map demands nothing of the
 * kind, and has one element otherwise.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface EachValue {

  /** The bounds of whole numbers. */
  Range[] range() default {};

  /** The bounds of any numbers. */
  DecimalRange[] decimalRange() default {};

  /** Whether it has to be finite. */
  Finite[] finite() default {};

  /** The only numbers it may be. */
  AllowedValues[] allowedValues() default {};

  /** Its length. */
  Length[] length() default {};

  /** Its form. */
  Matches[] matches() default {};

  /** The enum it should be of. */
  KnownValues[] knownValues() default {};

  /** Whether it must not be shown. */
  Sensitive[] sensitive() default {};
}
