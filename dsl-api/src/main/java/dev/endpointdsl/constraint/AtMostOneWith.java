package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list, or an element added to one, in which at most one element may have a member set. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface AtMostOneWith {

  /** The method that sets the member of an element, {@code "serverlessConfig"}. */
  String value();

  /** The id of the rule, for suppressing it; empty for the model's own constraint. */
  String rule() default "";

  /** Whether a violation is a warning, not an error. */
  boolean warning() default false;
}
