package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What each key of a map has to keep; an array is empty where the map demands nothing of the kind,
 * and has one element otherwise.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface EachKey {

  /** Its length. */
  Length[] length() default {};

  /** Its form. */
  Matches[] matches() default {};

  /** The enum it should be of. */
  KnownValues[] knownValues() default {};

  /** Whether it must not be shown. */
  Sensitive[] sensitive() default {};
}
