package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number that must not be greater than the argument of another method of the same builder. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface AtMostMember {

  /** The other method, {@code "maxConcurrency"}. */
  String value();

  /** The id of the rule, for suppressing it; empty for the model's own constraint. */
  String rule() default "";

  /** Whether a violation is a warning, not an error. */
  boolean warning() default false;
}
