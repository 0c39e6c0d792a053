package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list that has to have as many elements as the one given to another method of the same builder,
 * when both are given.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface SameSizeAs {

  /** The other method, {@code "featureHeaders"}. */
  String value();

  /** The id of the rule, by which it can be suppressed; empty when it is the model's own. */
  String rule() default "";

  /** Whether breaking it is worth a warning only. */
  boolean warning() default false;
}
