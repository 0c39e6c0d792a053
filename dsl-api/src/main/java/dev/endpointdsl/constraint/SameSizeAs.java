package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list that must have as many elements as the argument of another method of the same builder, if
 * both are set.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface SameSizeAs {

  /** The other method, {@code "featureHeaders"}. */
  String value();

  /** The id of the rule, for suppressing it; empty for the model's own constraint. */
  String rule() default "";

  /** Whether a violation is a warning, not an error. */
  boolean warning() default false;
}
