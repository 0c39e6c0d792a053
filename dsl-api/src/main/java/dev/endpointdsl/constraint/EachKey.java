package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constraints of each key of a map. An array is empty if the keys have no constraint of that
 * kind, and has one element otherwise.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface EachKey {

  /** The length of keys. */
  Length[] length() default {};

  /** The pattern of keys. */
  Matches[] matches() default {};

  /** The enum that keys should be values of. */
  KnownValues[] knownValues() default {};

  /** Present if messages must not show keys. */
  Sensitive[] sensitive() default {};
}
