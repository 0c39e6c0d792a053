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

  /** The member of the elements, by the method that sets it, {@code "serverlessConfig"}. */
  String value();

  /** The id of the rule, by which it can be suppressed; empty when it is the model's own. */
  String rule() default "";

  /** Whether breaking it is worth a warning only. */
  boolean warning() default false;
}
