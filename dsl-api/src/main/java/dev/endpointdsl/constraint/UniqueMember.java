package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list, or an element added to one, in which no two elements may have the same value of a member.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface UniqueMember {

  /** The member of the elements, by the method that sets it, {@code "variantName"}. */
  String value();

  /** The id of the rule, by which it can be suppressed; empty when it is the model's own. */
  String rule() default "";

  /** Whether breaking it is worth a warning only. */
  boolean warning() default false;
}
